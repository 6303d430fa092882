package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;

/**
 * A step of an arrival.
 *
 * @param datum the day on which it happened
 * @param reden why; absent for a step forward
 */
public record Statusovergang(Overdrachtstatus status, LocalDate datum, Optional<Toelichting> reden) {}
