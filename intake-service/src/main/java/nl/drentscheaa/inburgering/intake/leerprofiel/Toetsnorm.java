package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.LocalDate;

/**
 * The score that the leerbaarheidstoets requires from a day on.
 *
 * @param vanaf the first day of a test to which it applies
 */
public record Toetsnorm(LocalDate vanaf, Drempel<Integer> score) {}
