package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is sent to draw up a plan. */
public final class Plan {

    private final List<Map<String, Object>> doelen = new ArrayList<>();

    private Plan() {}

    public static Plan empty() {
        return new Plan();
    }

    /** A goal on which a partner organisation works. */
    public Plan withDoel(String domein, String omschrijving, String organisatie) {
        var doel = new LinkedHashMap<String, Object>();
        doel.put("domein", domein);
        doel.put("omschrijving", omschrijving);
        doel.put("organisatie", organisatie);
        doelen.add(doel);
        return this;
    }

    /** The body of the request. */
    public Map<String, Object> body() {
        return Map.of("leerroute", "b1-route", "doelen", doelen);
    }
}
