package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.List;
import java.util.Map;

/** What is sent about a household. */
public final class Huishouden {

    private Huishouden() {}

    /** A new one with one member. */
    public static Map<String, Object> of(String nieuwkomerId) {
        return Map.of("gezinsleden", List.of(gezinslid(nieuwkomerId, "referent")));
    }

    /** Somebody who joins one. */
    public static Map<String, Object> gezinslid(String nieuwkomerId, String relatie) {
        return Map.of("nieuwkomerId", nieuwkomerId, "relatie", relatie, "van", "2026-02-02");
    }

    /** That the first member belongs to it. */
    public static Map<String, Object> lidmaatschap() {
        return Map.of("relatie", "referent", "van", "2026-02-02");
    }

    /** Who directs it. */
    public static Map<String, Object> regie() {
        return Map.of("regisseur", Map.of("account", "regie", "naam", "Renske Regie"));
    }
}
