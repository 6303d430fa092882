package nl.drentscheaa.inburgering.platformtest.csvimport;

import static nl.drentscheaa.inburgering.platformtest.TestTokens.beheer;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beleid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"platform.imports.largest=1MB", "platform.imports.poll=100ms"})
@ContextConfiguration(classes = ImportingService.class)
class KolomkoppelingControllerTest {

    private static final String KOPPELING = """
            {"soort":"dingen","bron":"%s","kolommen":[{"kolom":"nummer","bron":"Nr."},{"kolom":"gekocht","bron":"Datum"}],
             "waarden":[{"kolom":"gekocht","van":"onbekend","naar":"1900-01-01"}],"datumvorm":"dd/mm/jjjj"}\
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void keepsAMappingAndReadsAFileWithIt() {
        JsonNode added = body(add("Suite"));
        String id = added.get("koppelingId").asString();
        assertThat(added.get("kolommen").get(0).get("bron").asString()).isEqualTo("Nr.");

        String importId = UUID.randomUUID().toString();
        send(request("/imports/" + importId + "?soort=dingen&koppeling=" + id)
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofString("Datum;Kleur;nr.\n31/01/2026;rood;D-1\nONBEKEND;;D-2\n")));

        JsonNode ended = Awaitility.await()
                .until(
                        () -> body(send(request("/imports/" + importId).GET())),
                        shown -> shown.get("status").asString().equals("afgerond"));
        assertThat(ended.get("nieuw").asInt()).isEqualTo(2);
    }

    @Test
    void isChangedAndRemovedByWhoSawTheLastVersion() {
        var added = add("Suite");
        String path = "/kolomkoppelingen/" + body(added).get("koppelingId").asString();
        String etag = added.headers().firstValue("ETag").orElseThrow();

        var changed = send(json(request(path).header("If-Match", etag))
                .PUT(BodyPublishers.ofString(KOPPELING.formatted("Suite 2"))));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(send(json(request(path).header("If-Match", etag))
                                .PUT(BodyPublishers.ofString(KOPPELING.formatted("Suite 3"))))
                        .statusCode())
                .isEqualTo(412);
        assertThat(send(json(request(path)).PUT(BodyPublishers.ofString(KOPPELING.formatted("Suite 3"))))
                        .statusCode())
                .isEqualTo(428);
        String last = changed.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request(path).header("If-Match", last).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(send(request(path).GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void hasOneForEachSource() {
        add("Suite");

        var second = add("Suite");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(body(second).get("code").asString()).isEqualTo("kolomkoppeling-bestaat-al");
        assertThat(body(send(request("/kolomkoppelingen").GET())).get("items").size())
                .isEqualTo(1);
    }

    @Test
    void namesWhatDoesNotFit() {
        var incomplete = send(
                json(request("/kolomkoppelingen"))
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"soort\":\"dingen\",\"bron\":\"Suite\",\"kolommen\":[{\"kolom\":\"nummer\",\"bron\":\"Nr\"}]}")));

        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.body()).contains("#/kolommen", "gekocht");
        assertThat(send(request("/imports/" + UUID.randomUUID() + "?soort=dingen&koppeling=" + UUID.randomUUID())
                                .header("Content-Type", "text/csv")
                                .PUT(BodyPublishers.ofString("a;b\n")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void tellsWhichColumnsAKindHas() {
        JsonNode soort =
                body(send(request("/importsoorten").GET())).get("items").get(0);

        assertThat(soort.toString())
                .isEqualTo(
                        "{\"soort\":\"dingen\",\"kolommen\":[{\"naam\":\"nummer\",\"verplicht\":true,\"datum\":false},"
                                + "{\"naam\":\"gekocht\",\"verplicht\":true,\"datum\":true}]}");
    }

    @Test
    void isOfOneMunicipality() {
        add("Suite");

        assertThat(body(send(request("tynaarlo", "/kolomkoppelingen", beheer("tynaarlo"))
                                .GET()))
                        .get("items")
                        .size())
                .isZero();
        assertThat(send(request("assen", "/kolomkoppelingen", beleid("assen")).GET())
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> add(String bron) {
        return send(json(request("/kolomkoppelingen")).POST(BodyPublishers.ofString(KOPPELING.formatted(bron))));
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String tail) {
        return request("assen", tail, beheer("assen"));
    }

    private HttpRequest.Builder request(String gemeente, String tail, TestToken token) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/sample/v1/gemeenten/" + gemeente + tail))
                .header("Authorization", token.bearer());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode body(HttpResponse<String> response) {
        return json.readTree(response.body());
    }
}
