package nl.drentscheaa.inburgering.intake.overdracht;

import java.util.Map;

/**
 * How many handovers there are.
 *
 * @param perStatus each status, also those of which there is none
 * @param teLaat who should have lived here by now
 */
public record Overdrachttelling(Map<Overdrachtstatus, Long> perStatus, long teLaat) {}
