package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the files of some source look like: our own columns with a word before each. */
public final class Koppeling {

    private static final Map<String, List<String>> REQUIRED = Map.of(
            "nieuwkomers",
            List.of(
                    "dossiernummer",
                    "achternaam",
                    "geboortedatum",
                    "geslacht",
                    "nationaliteit",
                    "voorkeurstaal",
                    "regime",
                    "aankomstdatum"),
            "trajecten",
            List.of("dossiernummer", "regime", "plichtVanaf", "status"),
            "duo-tellingen",
            List.of("peildatum", "cijfer", "waarde"));

    private Koppeling() {}

    /** Of a source that no other test names. */
    public static Map<String, Object> any(String soort) {
        Stream<String> columns = Optional.ofNullable(REQUIRED.get(soort)).orElseThrow().stream();
        return Map.of(
                "soort",
                soort,
                "bron",
                "Toets " + UUID.randomUUID(),
                "kolommen",
                columns.map(kolom -> Map.of("kolom", kolom, "bron", "Bron " + kolom))
                        .toList());
    }
}
