package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;

/** A newcomer as one line of a list: nothing that is encrypted. */
public record NieuwkomerRegel(
        NieuwkomerId id,
        Dossiernummer dossiernummer,
        String weergavenaam,
        LocalDate geboortedatum,
        String nationaliteit,
        LocalDate aankomstdatum,
        String sorteersleutel) {}
