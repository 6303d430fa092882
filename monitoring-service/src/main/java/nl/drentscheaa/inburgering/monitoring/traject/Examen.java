package nl.drentscheaa.inburgering.monitoring.traject;

import java.time.LocalDate;

/** A passed exam. */
public record Examen(Niveau niveau, LocalDate behaaldOp) {}
