package nl.drentscheaa.inburgering.intake;

import java.util.Map;
import java.util.UUID;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Calls of the service: what the tests begin with. */
@TestComponent
public class IntakeScenario {

    private static final String BASE = "/api/intake/v1/gemeenten/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvcTester http;

    IntakeScenario(MockMvcTester http) {
        this.http = http;
    }

    /** Somebody with all that is asked for, and these fields changed; a null takes a field away. */
    public static String person(Map<String, ?> changed) {
        ObjectNode person = (ObjectNode) JSON.readTree("""
            {"naam":{"voornamen":"Mohamed","achternaam":"El Idrissi"},"geboortedatum":"1992-05-14","geslacht":"M",
             "nationaliteit":"syrische","voorkeurstaal":"ar","regime":"Wi2021","aankomstdatum":"2025-03-10"}\
            """);
        changed.forEach((field, value) -> person.set(field, JSON.valueToTree(value)));
        return person.toString();
    }

    /** The names of a person. */
    public static Map<String, String> naam(String voornamen, String achternaam) {
        return Map.of("voornamen", voornamen, "achternaam", achternaam);
    }

    public MvcTestResult get(TestToken token, String path) {
        return http.get()
                .uri(BASE + path)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }

    /** What another service reads of the feed. */
    public MvcTestResult feed(TestToken dienst, String gemeente) {
        return http.get()
                .uri("/feed/v1/gemeenten/" + gemeente + "/events")
                .header(HttpHeaders.AUTHORIZATION, dienst.bearer())
                .exchange();
    }

    public MvcTestResult register(TestToken token, String gemeente, String person) {
        return call(HttpMethod.POST, token, gemeente + "/nieuwkomers", "", person);
    }

    public MvcTestResult search(TestToken token, String gemeente, String zoekopdracht) {
        return call(HttpMethod.POST, token, gemeente + "/nieuwkomers/zoekopdrachten", "", zoekopdracht);
    }

    /** Creates something beneath an object of which the version is known. */
    public MvcTestResult post(TestToken token, String path, String ifMatch, String body) {
        return call(HttpMethod.POST, token, path, ifMatch, body);
    }

    public MvcTestResult post(TestToken token, String path, String body) {
        return call(HttpMethod.POST, token, path, "", body);
    }

    public MvcTestResult put(TestToken token, String path, String ifMatch, String body) {
        return call(HttpMethod.PUT, token, path, ifMatch, body);
    }

    public MvcTestResult delete(TestToken token, String path) {
        return call(HttpMethod.DELETE, token, path, "", "");
    }

    /** Removes something of which the version is known. */
    public MvcTestResult delete(TestToken token, String path, String ifMatch) {
        return call(HttpMethod.DELETE, token, path, ifMatch, "");
    }

    /** Sends bytes, which the client says to be of a type. */
    public MvcTestResult putFile(TestToken token, String path, String ifMatch, String type, byte[] file) {
        return http.put()
                .uri(BASE + path)
                .contentType(MediaType.parseMediaType(type))
                .content(file)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .header(HttpHeaders.IF_MATCH, ifMatch)
                .exchange();
    }

    /** Sends a file of newcomers. */
    public String importFile(TestToken token, String gemeente, byte[] file) {
        return importFile(token, gemeente, "nieuwkomers", file);
    }

    /** Sends a file of a kind. */
    public String importFile(TestToken token, String gemeente, String soort, byte[] file) {
        String id = UUID.randomUUID().toString();
        http.put()
                .uri(BASE + gemeente + "/imports/" + id + "?soort=" + soort)
                .contentType(MediaType.parseMediaType("text/csv"))
                .content(file)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
        return gemeente + "/imports/" + id;
    }

    /** The path of a newcomer beneath the municipalities, from the answer that made one. */
    public static String pathOf(MvcTestResult created) {
        String location = created.getResponse().getHeader(HttpHeaders.LOCATION);
        if (location == null) {
            throw new AssertionError(
                    "no Location, status " + created.getResponse().getStatus());
        }
        return location.substring(BASE.length());
    }

    private MvcTestResult call(HttpMethod method, TestToken token, String path, String ifMatch, String body) {
        var request = http.method(method)
                .uri(BASE + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header(HttpHeaders.AUTHORIZATION, token.bearer());
        return (ifMatch.isEmpty() ? request : request.header(HttpHeaders.IF_MATCH, ifMatch)).exchange();
    }
}
