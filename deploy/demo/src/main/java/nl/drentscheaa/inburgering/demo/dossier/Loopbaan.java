package nl.drentscheaa.inburgering.demo.dossier;

import java.time.LocalDate;
import java.util.Optional;

/** The course of somebody's inburgering: settling in the municipality, trajectory and plan. */
public record Loopbaan(LocalDate aankomst, Optional<Traject> traject, Planfase planfase) {}
