package nl.drentscheaa.inburgering.platformtest.csvimport;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beheer;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beleid;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
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
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"platform.imports.largest=1MB", "platform.imports.poll=100ms"})
@ContextConfiguration(classes = ImportingService.class)
class ImportControllerTest {

    private static final String FILE = "nummer;gekocht\n%s;2026-01-31\n%s;31-02-2026\n";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String importId = UUID.randomUUID().toString();
    private final String file = FILE.formatted(UUID.randomUUID(), UUID.randomUUID());

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void takesAFileAndReportsEachBadRow() {
        var accepted = put("assen", importId, "soort=dingen", file);
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(body(accepted).get("gemeente").asString()).isEqualTo("assen");

        JsonNode ended = ended("assen", importId);
        assertThat(ended.get("status").asString()).isEqualTo("afgerond");
        assertThat(ended.get("tekenset").asString()).isEqualTo("UTF-8");
        assertThat(ended.get("regels").asInt()).isEqualTo(2);
        assertThat(ended.get("nieuw").asInt()).isEqualTo(1);
        assertThat(ended.get("afgewezen").asInt()).isEqualTo(1);
        assertThat(ended.has("bestandsfout")).isFalse();

        JsonNode regel =
                body(get("assen", "/" + importId + "/regels")).get("items").get(0);
        assertThat(regel.get("regel").asInt()).isEqualTo(3);
        assertThat(regel.get("veld").asString()).isEqualTo("gekocht");
        assertThat(regel.get("code").asString()).isEqualTo("datum-bestaat-niet");
        assertThat(regel.get("detail").asString()).isEqualTo("Deze datum bestaat niet.");
        assertThat(regel.get("detailEn").asString()).isEqualTo("This date does not exist.");
    }

    @Test
    void saysInBothLanguagesWhyAFileIsRefused() {
        put("assen", importId, "soort=dingen", "nummer,gekocht\n");

        JsonNode fault = ended("assen", importId).get("bestandsfout");
        assertThat(fault.get("code").asString()).isEqualTo("scheidingsteken-komma");
        assertThat(fault.get("detail").asString()).contains("komma's");
        assertThat(fault.get("detailEn").asString()).contains("commas");
    }

    @Test
    void runsACheckForRealOnRequest() {
        put("assen", importId, "soort=dingen&proef=true", file);
        JsonNode checked = ended("assen", importId);
        assertThat(checked.get("status").asString()).isEqualTo("gecontroleerd");
        assertThat(dingen("assen")).isZero();

        var confirmed = send(request("assen", "/" + importId + "/uitvoering", beheer("assen"))
                .POST(BodyPublishers.noBody()));

        assertThat(confirmed.statusCode()).isEqualTo(202);
        assertThat(ended("assen", importId).get("status").asString()).isEqualTo("afgerond");
        assertThat(dingen("assen")).isEqualTo(1);
    }

    @Test
    void givesTheSameImportForTheSameFileAndRefusesAnother() {
        put("assen", importId, "soort=dingen", file);
        assertThat(put("assen", importId, "soort=dingen", file).statusCode()).isEqualTo(202);

        var other = put("assen", importId, "soort=dingen", file + "\n");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(body(other).get("code").asString()).isEqualTo("import-ander-bestand");
        assertThat(body(other).get("detail").asString()).startsWith("Onder dit kenmerk");
    }

    @Test
    void keepsImportsOfMunicipalitiesApart() {
        put("assen", importId, "soort=dingen", file);

        assertThat(send(request("tynaarlo", "/" + importId, beheer("assen", "tynaarlo"))
                                .GET())
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(request("assen", "/" + importId, beheer("tynaarlo")).GET())
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(request("assen", "/" + importId, beleid("assen")).GET()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void refusesARequestThatMakesNoSense() {
        assertThat(put("assen", importId, "soort=onbekend", file).statusCode()).isEqualTo(400);
        assertThat(put("assen", importId, "", file).statusCode()).isEqualTo(400);
        assertThat(put("assen", importId, "soort=dingen&proef=misschien", file).statusCode())
                .isEqualTo(400);
        assertThat(put("assen", "geen-uuid", "soort=dingen", file).statusCode()).isEqualTo(404);
        assertThat(send(request("assen", "/" + importId + "?soort=dingen", beheer("assen"))
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void refusesAFileThatIsTooLargeWhetherAnnouncedOrNot() {
        byte[] large = new byte[1024 * 1024 + 1];
        var announced = put("assen", importId, "soort=dingen", BodyPublishers.ofByteArray(large));
        var streamed = put(
                "assen", importId, "soort=dingen", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(streamed.statusCode()).isEqualTo(413);
        assertThat(body(streamed).get("code").asString()).isEqualTo("te-groot");
        assertThat(parts(importId)).isZero();
    }

    @Test
    void keepsNothingOfAnUploadThatBreaksOff() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var head = "PUT %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n"
                            .formatted(
                                    path("assen", "/" + importId + "?soort=dingen"),
                                    beheer("assen").bearer())
                    + "Content-Type: text/csv\r\nContent-Length: 900000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.getOutputStream().write((file + " ".repeat(400_000)).getBytes(US_ASCII));
            socket.getOutputStream().flush();
            Awaitility.await().until(() -> parts(importId) > 0);
        }

        Awaitility.await().until(() -> parts(importId) == 0);
        assertThat(get("assen", "/" + importId).statusCode()).isEqualTo(404);
    }

    @Test
    void pagesThroughTheList() {
        String gemeente = "aa-en-hunze";
        for (int i = 0; i < 3; i++) {
            put(gemeente, UUID.randomUUID().toString(), "soort=dingen", file);
        }

        JsonNode first = body(get(gemeente, "?limit=2"));
        JsonNode second =
                body(get(gemeente, "?limit=2&cursor=" + first.get("volgende").asString()));

        assertThat(first.get("items").size()).isEqualTo(2);
        assertThat(second.get("items").size()).isEqualTo(1);
        assertThat(second.has("volgende")).isFalse();
        assertThat(first.toString())
                .doesNotContain(second.get("items").get(0).get("importId").asString());
        assertThat(get(gemeente, "?limit=0").statusCode()).isEqualTo(400);
        assertThat(get("assen", "?cursor=" + first.get("volgende").asString()).statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> put(String gemeente, String id, String query, String text) {
        return put(gemeente, id, query, BodyPublishers.ofString(text));
    }

    private HttpResponse<String> put(String gemeente, String id, String query, HttpRequest.BodyPublisher body) {
        return send(request(gemeente, "/" + id + "?" + query, beheer(gemeente))
                .header("Content-Type", "text/csv")
                .PUT(body));
    }

    private HttpResponse<String> get(String gemeente, String tail) {
        return send(request(gemeente, tail, beheer(gemeente)).GET());
    }

    private JsonNode ended(String gemeente, String id) {
        return Awaitility.await()
                .until(
                        () -> body(get(gemeente, "/" + id)),
                        shown -> shown.get("status").asString().matches("gecontroleerd|afgerond|afgekeurd"));
    }

    private HttpRequest.Builder request(String gemeente, String tail, TestToken token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path(gemeente, tail)))
                .header("Authorization", token.bearer());
    }

    private static String path(String gemeente, String tail) {
        return "/api/sample/v1/gemeenten/" + gemeente + "/imports" + tail;
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

    private long dingen(String gemeente) {
        String number = file.lines().skip(1).findFirst().orElseThrow().split(";", 2)[0];
        return database.ask(gemeente, () -> mongo.getCollection("dingen").countDocuments(new Document("_id", number)));
    }

    private long parts(String id) {
        return database.ask(
                "assen",
                () -> mongo.findAll(Document.class, "importbestanden").stream()
                        .filter(part -> UUID.fromString(id).equals(part.get("importId")))
                        .count());
    }
}
