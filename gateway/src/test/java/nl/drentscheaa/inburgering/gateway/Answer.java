package nl.drentscheaa.inburgering.gateway;

import java.util.List;
import java.util.Map;

/** What came back, headers by their names in small letters. */
public record Answer(int status, Map<String, List<String>> headers, String body) {

    /** All values of a header. */
    public List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /** The value of a header that is there once, or nothing at all. */
    public String header(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw new AssertionError(name + " is there " + values.size() + " times");
        }
        return values.isEmpty() ? "" : values.getFirst();
    }
}
