package nl.drentscheaa.inburgering.monitoring.traject;

import java.time.LocalDate;

/**
 * A granted extension of the term, or a new term after a fine.
 *
 * @param verlengdOp the day of the decision
 * @param tot the end of the term from then on
 */
public record Verlenging(LocalDate verlengdOp, LocalDate tot) {}
