package nl.drentscheaa.inburgering.demo.dossier;

import java.time.LocalDate;

/** The highest exam result: its level and the day it was obtained. */
public record Examen(Niveau niveau, LocalDate behaaldOp) {}
