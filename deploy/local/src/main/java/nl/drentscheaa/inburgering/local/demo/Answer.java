package nl.drentscheaa.inburgering.local.demo;

import java.net.http.HttpResponse;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What the platform answered. */
record Answer(int status, JsonNode body) {

    private static final int NOT_FOUND = 404;
    /** Too much at once, and the three ways in which a service is not there just now. */
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), read(response.body()));
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isNotFound() {
        return status == NOT_FOUND;
    }

    /** Whether the same request may succeed in a moment. */
    boolean asksToComeBack() {
        return LATER.contains(status)
                || "sleutel-bezig".equals(body.path("code").asString(""));
    }

    private static JsonNode read(String text) {
        try {
            return text.isBlank()
                    ? MissingNode.getInstance()
                    : JsonMapper.shared().readTree(text);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }
}
