package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.LocalDate;

/**
 * That a translator checked the texts.
 *
 * @param vertaler the name of who checked
 * @param datum the day on which it was recorded
 */
public record Vertaalcontrole(Vertaler vertaler, LocalDate datum) {}
