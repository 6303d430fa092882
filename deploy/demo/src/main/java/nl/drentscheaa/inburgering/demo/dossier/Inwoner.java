package nl.drentscheaa.inburgering.demo.dossier;

import java.util.Optional;

/** One newcomer with trajectory and plan, before the municipality gives a number. */
public record Inwoner(Nieuwkomer nieuwkomer, Optional<Traject> traject, Optional<Plan> plan) {}
