package nl.drentscheaa.inburgering.intake.radar.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beleid;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.dienst;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.ketenpartner;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.nieuwkomer;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import({IntakeScenario.class, VasteAntwoorden.class})
class RadarControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String NIEUW = "\"0\"";
    private static final String EERSTE = "\"1\"";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private VasteAntwoorden antwoorden;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    private String path = "";

    @BeforeEach
    void start() {
        database.clear();
        antwoorden.forget();
        path = pathOf(intake.register(STAFF, "assen", person(Map.of()))) + "/radar";
    }

    @Test
    void showsNothingOfWhoWasNotMeasured() {
        assertThat(intake.get(STAFF, path))
                .hasStatusOk()
                .hasHeader("ETag", NIEUW)
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"metingen":[],"versie":0}\
                    """);
    }

    @Test
    void keepsAMeasurementWithItsProposals() {
        antwoorden.say("schulden", "ja-groot");
        MvcTestResult measured = intake.post(STAFF, path + "/metingen", NIEUW, measuring("2025-03-10", 2));

        assertThat(measured).hasStatus(201).hasHeader("ETag", EERSTE);
        assertThat(intake.get(STAFF, pathOf(measured))).hasStatusOk().bodyJson().isLenientlyEqualTo("""
            {"nummer":0,"instrument":"zelfredzaamheid/1","geldend":{"datum":"2025-03-10","assen":[
              {"domein":"financien","voorstel":2,"score":2,
               "redenen":["Er zijn schulden die niet betaald kunnen worden."]},
              {"domein":"zorg","score":2,"redenen":[],"notitie":"Slaapt slecht."},
              {"domein":"samenleving","score":2},{"domein":"werk","score":2},
              {"domein":"ontmoeten","score":2}]},"eerdere":[]}\
            """);
    }

    @Test
    void namesTheRulesBehindAProposal() {
        antwoorden.say("schulden", "ja-groot");

        assertThat(intake.get(STAFF, path + "/voorstel"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"items":[{"domein":"financien","score":2,"redenen":[
                        {"tekst":"Er zijn schulden die niet betaald kunnen worden.","beslissend":true}]},
                      {"domein":"zorg","redenen":[]},{"domein":"samenleving"},{"domein":"werk"},
                      {"domein":"ontmoeten"}]}\
                    """);
    }

    @Test
    void asksWhyAScoreDepartsFromItsProposal() {
        antwoorden.say("schulden", "ja-groot");

        assertProblem(
                intake.post(STAFF, path + "/metingen", NIEUW, measuring("2025-03-10", 4)),
                "#/assen/financien/reden",
                "afwijking-zonder-reden");
    }

    @Test
    void refusesAScoreOutsideTheAxis() {
        for (String score : new String[] {"0", "6", "2.5", "-1"}) {
            MvcTestResult refused = intake.post(
                    STAFF,
                    path + "/metingen",
                    NIEUW,
                    measuring("2025-03-10", 3).replace("\"werk\":{\"score\":3}", "\"werk\":{\"score\":" + score + "}"));
            assertThat(refused)
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.errors[0].location.pointer")
                    .isEqualTo("#/assen/werk/score");
        }
        assertProblem(
                intake.post(
                        STAFF,
                        path + "/metingen",
                        NIEUW,
                        measuring("2025-03-10", 3).replace("\"werk\":{\"score\":3}", "\"werk\":{\"score\":6}")),
                "#/assen/werk/score",
                "score-buiten-bereik");
    }

    @Test
    void refusesADayInTheFutureOrOutOfOrder() {
        assertProblem(
                intake.post(
                        STAFF,
                        path + "/metingen",
                        NIEUW,
                        measuring(LocalDate.now().plusDays(2).toString(), 3)),
                "#/datum",
                "meting-in-toekomst");
        intake.post(STAFF, path + "/metingen", NIEUW, measuring("2025-03-10", 3));
        assertProblem(
                intake.post(STAFF, path + "/metingen", EERSTE, measuring("2025-03-10", 3)),
                "#/datum",
                "meting-niet-na-vorige");
    }

    @Test
    void keepsBothWhenAMeasurementIsCorrected() {
        String meting = pathOf(intake.post(STAFF, path + "/metingen", NIEUW, measuring("2025-03-10", 2)));

        assertThat(intake.put(STAFF, meting, EERSTE, correcting("2025-03-11", 3)))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"nummer":0,"geldend":{"datum":"2025-03-11","correctie":"Verkeerd gelezen."},
                     "eerdere":[{"datum":"2025-03-10"}]}\
                    """);
        assertThat(intake.put(STAFF, meting, "\"2\"", correcting("2025-03-11", 3)))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
    }

    @Test
    void neverOverwritesWhatSomebodyElseMeasured() {
        String meting = pathOf(intake.post(STAFF, path + "/metingen", NIEUW, measuring("2025-03-10", 2)));

        assertThat(intake.post(STAFF, path + "/metingen", NIEUW, measuring("2025-04-10", 2)))
                .hasStatus(412);
        assertThat(intake.post(STAFF, path + "/metingen", "", measuring("2025-04-10", 2)))
                .hasStatus(428);
        assertThat(intake.put(STAFF, meting, NIEUW, correcting("2025-03-10", 3)))
                .hasStatus(412);
    }

    @Test
    void keepsWhatWasMeasuredEncrypted() {
        intake.post(STAFF, path + "/metingen", NIEUW, measuring("2025-03-10", 2));

        String stored = database.ask(
                "assen",
                () -> String.valueOf(mongo.getCollection("radars").find().first()));
        assertThat(stored).contains("2025-03-").doesNotContain("Slaapt", "notitie");
    }

    @Test
    void recordsWhoSawAndMeasured() {
        intake.post(STAFF, path + "/metingen", NIEUW, measuring("2025-03-10", 2));
        intake.get(STAFF, path);

        assertThat(database.logged("assen", path.split("/")[2]))
                .extracting(TestDatabase.Logged::verwerking)
                .containsExactly("nieuwkomer.registreren", "radar.meten", "radar.raadplegen");
    }

    @Test
    void tellsMonitoringTheScores() {
        intake.post(STAFF, path + "/metingen", NIEUW, measuring("2025-03-10", 2));
        TestToken monitoring = dienst("monitoring-service", "assen");

        Awaitility.await().until(() -> body(intake.feed(monitoring, "assen")).contains("radar-gemeten"));
        assertThat(body(intake.feed(monitoring, "assen"))).doesNotContain("Slaapt");
        assertThat(body(intake.feed(dienst("pip-service", "assen"), "assen"))).doesNotContain("radar-gemeten");
    }

    @Test
    void isForStaffOnly() {
        for (TestToken other : new TestToken[] {nieuwkomer("assen"), beleid("assen"), ketenpartner("wpda", "assen")}) {
            assertThat(intake.get(other, path)).hasStatus(403);
            assertThat(intake.get(other, path + "/voorstel")).hasStatus(403);
            assertThat(intake.post(other, path + "/metingen", NIEUW, measuring("2025-03-10", 2)))
                    .hasStatus(403);
        }
        assertThat(intake.get(STAFF, "assen/nieuwkomers/" + UUID.randomUUID() + "/radar"))
                .hasStatus(404);
        assertThat(intake.get(STAFF, path + "/metingen/0")).hasStatus(404);
    }

    private static String measuring(String datum, int score) {
        return """
            {"datum":"%s","assen":{"financien":{"score":%2$d},"zorg":{"score":%2$d,"notitie":"Slaapt slecht."},
             "samenleving":{"score":%2$d},"werk":{"score":%2$d},"ontmoeten":{"score":%2$d}}}\
            """.formatted(datum, score);
    }

    private static String correcting(String datum, int score) {
        return measuring(datum, score).replaceFirst("\\{", "{\"correctie\":\"Verkeerd gelezen.\",");
    }

    private static void assertProblem(MvcTestResult answer, String location, String code) {
        assertThat(answer).hasStatus(400);
        String problem = body(answer);
        assertThat(JsonPath.<String>read(problem, "$.errors[0].location.pointer"))
                .isEqualTo(location);
        assertThat(JsonPath.<String>read(problem, "$.errors[0].code")).isEqualTo(code);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
