package nl.drentscheaa.inburgering.platformtest.datalog;

import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.fg;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import nl.drentscheaa.inburgering.platformtest.service.SampleService;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest(classes = SampleService.class)
class LogboekEndpointTest {

    private static final String BASE = "/api/sample/v1/gemeenten/assen/logboek";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Logboek logboek;

    @Autowired
    private MongoTemplate mongo;

    /** The log only grows: each test looks at people of its own. */
    private final String persoon = UUID.randomUUID().toString();

    @Test
    void tellsWhoSawWhom() {
        assertThat(http.get()
                        .uri("/api/sample/v1/gemeenten/assen/dingen/" + persoon)
                        .header(
                                HttpHeaders.AUTHORIZATION,
                                consulent("assen").subject("consulent-9").bearer()))
                .hasStatusOk();
        assertThat(get("?betrokkene=" + persoon, fg("assen")))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"gebruiker":"consulent-9","rollen":["consulent"],
                                   "verwerking":"ding.raadplegen","betrokkene":"%s"}]}""".formatted(persoon))
                .extractingPath("$.items[0].traceId")
                .asString()
                .matches("[0-9a-f]{32}");
        assertThat(database.logged("assen", persoon))
                .containsExactly(new TestDatabase.Logged("consulent-9", "ding.raadplegen"));
    }

    @Test
    void walksThroughAllLinesOnceNewestFirst() throws Exception {
        IntStream.range(0, 25).forEach(time -> record(persoon));
        var seen = new ArrayList<Integer>();
        String cursor = "";
        do {
            String page = get("?limit=10&betrokkene=" + persoon + cursor, fg("assen"))
                    .getResponse()
                    .getContentAsString();
            seen.addAll(JsonPath.<List<Integer>>read(page, "$.items[*].nummer"));
            List<String> next = JsonPath.read(page, "$..volgende");
            cursor = next.isEmpty() ? "" : "&cursor=" + next.getFirst();
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(25).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void keepsToThePeriod() {
        record(persoon);
        assertThat(get("?vanaf=2020-01-01&tot=2020-12-31&betrokkene=" + persoon, fg("assen")))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(get("?vanaf=2020-01-01&tot=2999-12-31&betrokkene=" + persoon, fg("assen")))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
    }

    @Test
    void refusesACursorOfAnotherQuestion() throws Exception {
        record(persoon, persoon + "-kind");
        String page = get("?limit=1", fg("assen")).getResponse().getContentAsString();
        String cursor = JsonPath.read(page, "$.volgende");
        assertThat(get("?limit=1&betrokkene=" + persoon + "&cursor=" + cursor, fg("assen")))
                .hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=verzonnen", "?limit=201", "?limit=0", "?vanaf=gisteren"})
    void refuses(String question) {
        assertThat(get(question, fg("assen"))).hasStatus(400);
    }

    @Test
    void isForThePrivacyOfficerOfTheMunicipalityOnly() {
        assertThat(get("", consulent("assen"))).hasStatus(403);
        assertThat(get("", fg("tynaarlo"))).hasStatus(404);
        assertThat(get("/controle", consulent("assen"))).hasStatus(403);
    }

    @Test
    void tellsWhetherTheLogIsWhole() {
        record(persoon);
        assertThat(get("/controle", fg("assen")))
                .bodyJson()
                .extractingPath("$.intact")
                .isEqualTo(true);
        Document line = change(new Document("$set", new Document("gebruiker", "ander")));
        assertThat(get("/controle", fg("assen")))
                .bodyJson()
                .isLenientlyEqualTo("{\"intact\":false,\"eersteBreuk\":%d}".formatted(line.getLong("_id")));
        change(new Document("$set", new Document("gebruiker", line.get("gebruiker"))));
    }

    private Document change(Document update) {
        return database.ask(
                "assen",
                () -> Objects.requireNonNull(
                        mongo.getCollection("logboek").findOneAndUpdate(new Document("betrokkene", persoon), update)));
    }

    private void record(String... betrokkenen) {
        var who = new Handelende("consulent-1", Set.of("consulent"), "");
        database.in("assen", () -> logboek.record(who, () -> "ding.raadplegen", List.of(betrokkenen)));
    }

    private MvcTestResult get(String rest, TestToken token) {
        return http.get()
                .uri(BASE + rest)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }
}
