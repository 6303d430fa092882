package nl.drentscheaa.inburgering.demo.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan (PIP); without a day of signing it is a draft. */
public record Plan(
        Leerroute leerroute, Optional<Niveau> niveau, Optional<LocalDate> vastgesteldOp, List<Doel> doelen) {}
