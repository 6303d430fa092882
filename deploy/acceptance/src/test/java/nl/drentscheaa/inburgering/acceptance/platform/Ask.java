package nl.drentscheaa.inburgering.acceptance.platform;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request before it is sent.
 *
 * @param path with its query, already encoded
 * @param body may be empty
 */
public record Ask(String method, String path, Map<String, String> headers, Body body) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public Ask(String method, String path, Map<String, String> headers, String body) {
        this(method, path, headers, Body.of(body));
    }

    /** Bytes that nobody changes. */
    public record Body(ByteBuffer bytes) {

        static Body of(byte[] bytes) {
            return new Body(ByteBuffer.wrap(bytes.clone()));
        }

        static Body of(String text) {
            return of(text.getBytes(StandardCharsets.UTF_8));
        }

        HttpRequest.BodyPublisher publisher() {
            var content = new byte[bytes.remaining()];
            bytes.duplicate().get(content);
            return content.length > 0 ? BodyPublishers.ofByteArray(content) : BodyPublishers.noBody();
        }
    }

    public static Ask get(String path) {
        return new Ask("GET", path, Map.of(), "");
    }

    public static Ask post(String path, Object json) {
        return new Ask("POST", path, Map.of(), "").withJson(json);
    }

    public static Ask put(String path, Object json) {
        return new Ask("PUT", path, Map.of(), "").withJson(json);
    }

    /** A form, as an identity provider expects it. */
    public static Ask form(String path, String fields) {
        return new Ask("POST", path, Map.of("Content-Type", "application/x-www-form-urlencoded"), fields);
    }

    public static Ask csv(String path, String file) {
        return new Ask("PUT", path, Map.of("Content-Type", "text/csv"), file);
    }

    /** A file in whatever character set. */
    public static Ask csv(String path, byte[] file) {
        return new Ask("PUT", path, Map.of("Content-Type", "text/csv"), Body.of(file));
    }

    public Ask withJson(Object json) {
        String text = JsonMapper.shared().writeValueAsString(json);
        return new Ask(method, path, headers, text).with("Content-Type", "application/json");
    }

    public Ask with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Ask(method, path, more, body);
    }

    public Ask bearing(String token) {
        return with("Authorization", "Bearer " + token);
    }

    HttpRequest at(URI base) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .method(method, body.publisher());
        headers.forEach(request::header);
        return request.build();
    }

    /** Neither headers nor body: this ends up in the names of tests. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
