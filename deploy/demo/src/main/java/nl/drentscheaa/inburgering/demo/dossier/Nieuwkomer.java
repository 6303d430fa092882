package nl.drentscheaa.inburgering.demo.dossier;

import java.time.LocalDate;
import java.util.Optional;

/** One invented newcomer. */
public record Nieuwkomer(
        Naam naam,
        LocalDate geboortedatum,
        Geslacht geslacht,
        Nationaliteit nationaliteit,
        String voorkeurstaal,
        Regime regime,
        LocalDate aankomstdatum,
        Optional<Uitkering> uitkering,
        Contact contact,
        String notitie) {}
