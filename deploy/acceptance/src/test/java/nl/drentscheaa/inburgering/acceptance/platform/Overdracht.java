package nl.drentscheaa.inburgering.acceptance.platform;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What is sent to announce somebody, and to take a step: each time somebody whom nobody resembles. */
public final class Overdracht {

    /** Of each step; the announcement may stand on the same day. */
    public static final String DATUM = "2026-02-02";

    private static final LocalDate FIRST_BORN = LocalDate.parse("1940-01-01");
    private static final int DAYS = 24_000;

    private Overdracht() {}

    public static Map<String, Object> any() {
        String mark = UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        return Map.of(
                "kenmerk",
                "C-" + mark,
                "naam",
                Map.of("voornamen", "Selam", "achternaam", "Aankomst " + mark),
                "geboortedatum",
                anyDay().toString(),
                "geslacht",
                "V",
                "nationaliteit",
                "eritrese",
                "voorkeurstaal",
                "ti",
                "aangekondigdOp",
                DATUM);
    }

    /** Who has a first name and a birth date in common with somebody resembles that person. */
    private static LocalDate anyDay() {
        return FIRST_BORN.plusDays(ThreadLocalRandom.current().nextInt(DAYS));
    }

    public static Map<String, Object> step(String status) {
        return Map.of("status", status, "datum", DATUM);
    }
}
