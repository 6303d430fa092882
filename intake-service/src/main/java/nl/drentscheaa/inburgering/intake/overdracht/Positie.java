package nl.drentscheaa.inburgering.intake.overdracht;

/**
 * Where a page of a list ended.
 *
 * @param volgdatum by which it is sorted; empty for who has no date
 * @param id of the last handover
 */
public record Positie(String volgdatum, String id) {}
