package nl.drentscheaa.inburgering.demo.dossier;

import java.util.Optional;

/** Everything the files say about one newcomer. */
public record Dossier(
        String dossiernummer,
        Optional<String> bsn,
        Nieuwkomer nieuwkomer,
        Optional<Traject> traject,
        Optional<Plan> plan) {}
