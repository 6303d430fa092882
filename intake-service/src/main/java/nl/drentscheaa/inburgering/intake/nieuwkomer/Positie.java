package nl.drentscheaa.inburgering.intake.nieuwkomer;

/**
 * Where a page of a list ended.
 *
 * @param sleutel what the list is sorted by: a folded name or a date
 * @param id of the last newcomer
 */
public record Positie(String sleutel, String id) {}
