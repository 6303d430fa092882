package nl.drentscheaa.inburgering.local.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A request to the platform's API. It may be sent again when its answer is lost: it reads, or it carries what makes a
 * repeat harmless.
 *
 * @param path from the gateway's root
 */
record Call(String method, String path, Map<String, String> headers, String body) {

    /** More than the gateway gives a service, so that the gateway is the one to say what went wrong. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    Call {
        headers = Map.copyOf(headers);
    }

    static Call get(String path) {
        return new Call("GET", path, Map.of(), "");
    }

    /** @param path ends with an identifier that the client made */
    static Call putCsv(String path, String csv) {
        return new Call("PUT", path, Map.of("Content-Type", "text/csv; charset=UTF-8"), csv);
    }

    static Call post(String path, String idempotencyKey, JsonNode body) {
        return new Call(
                "POST",
                path,
                Map.of("Content-Type", "application/json", "Idempotency-Key", idempotencyKey),
                body.toString());
    }

    Call onVersion(long version) {
        var more = new TreeMap<>(headers);
        more.put("If-Match", "\"" + version + "\"");
        return new Call(method, path, more, body);
    }

    HttpRequest request(URI gateway, String token) {
        var builder = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(builder::header);
        return builder.build();
    }

    /** How it is named to people: without the body, which may hold personal data. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
