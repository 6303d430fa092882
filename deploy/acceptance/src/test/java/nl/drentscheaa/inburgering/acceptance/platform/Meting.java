package nl.drentscheaa.inburgering.acceptance.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A measurement of the radar as a client sends it, in the middle of every axis.
 *
 * @param body what is sent
 */
public record Meting(Map<String, Object> body) {

    public static Meting on(String datum) {
        Map<String, Object> assen = new LinkedHashMap<>();
        for (String as : new String[] {"financien", "zorg", "samenleving", "werk", "ontmoeten"}) {
            assen.put(as, Map.of("score", 3));
        }
        return new Meting(Map.of("datum", datum, "assen", assen));
    }

    /** The same, as a correction. */
    public Meting because(String correctie) {
        Map<String, Object> corrected = new LinkedHashMap<>(body);
        corrected.put("correctie", correctie);
        return new Meting(corrected);
    }
}
