package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What is sent to register a newcomer: somebody plausible, of whom a test changes what matters to it. */
public final class Nieuwkomer {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> naam = new LinkedHashMap<>();

    private Nieuwkomer() {
        naam.put("voornamen", "Samira");
        naam.put("achternaam", "Toets");
        fields.put(
                "dossiernummer",
                "T-" + UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT));
        fields.put("naam", naam);
        fields.put("geboortedatum", "1990-03-04");
        fields.put("geslacht", "V");
        fields.put("nationaliteit", "syrische");
        fields.put("voorkeurstaal", "ar");
        fields.put("regime", "Wi2021");
        fields.put("aankomstdatum", "2026-02-02");
    }

    public static Nieuwkomer any() {
        return new Nieuwkomer();
    }

    public Nieuwkomer named(String voornamen, String achternaam) {
        naam.put("voornamen", voornamen);
        naam.put("achternaam", achternaam);
        return this;
    }

    public Nieuwkomer with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public Nieuwkomer without(String field) {
        fields.remove(field);
        return this;
    }

    public String dossiernummer() {
        return String.valueOf(fields.get("dossiernummer"));
    }

    /** The body of the request. */
    public Map<String, Object> body() {
        return fields;
    }
}
