package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What is sent to announce somebody, and to take a step: each time somebody whom nobody resembles. */
public final class Overdracht {

    /** Of each step; the announcement may stand on the same day. */
    public static final String DATUM = "2026-02-02";

    private Overdracht() {}

    public static Map<String, Object> any() {
        String mark = UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        return Map.of(
                "kenmerk", "C-" + mark,
                "naam", Map.of("voornamen", "Selam", "achternaam", "Aankomst " + mark),
                "geboortedatum", "1994-02-11",
                "geslacht", "V",
                "nationaliteit", "eritrese",
                "voorkeurstaal", "ti",
                "aangekondigdOp", DATUM);
    }

    public static Map<String, Object> step(String status) {
        return Map.of("status", status, "datum", DATUM);
    }
}
