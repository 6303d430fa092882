package nl.drentscheaa.inburgering.acceptance.platform;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TRACE = Pattern.compile("\"traceId\":\"[0-9a-f]{32}\"");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Status, type and body without what differs between any two answers: ids, moments and traces. */
    public String likeness() {
        String text = UUID.matcher(body).replaceAll("<id>");
        text = TRACE.matcher(text).replaceAll("\"traceId\":\"<trace>\"");
        text = MOMENT.matcher(text).replaceAll("<moment>");
        return status + " " + header("Content-Type").orElse("") + " " + text;
    }

    /** The answer itself, when it is what was hoped for. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("expected " + wanted + ", got " + status + ": " + body);
        }
        return this;
    }
}
