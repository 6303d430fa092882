package nl.drentscheaa.inburgering.intake.leerprofiel.web;

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
@Import(IntakeScenario.class)
class LeerprofielControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String NIEUW = "\"0\"";
    private static final String EERSTE = "\"1\"";
    private static final String NIET_HAALBAAR = """
        {"toets":{"datum":"2023-04-11","score":30},"schriften":["arabisch"],"schooljaren":9,
         "opleidingsniveau":"basisonderwijs","startkwalificatie":"nee","lezen":"A1","certificaten":"Taalcursus azc."}\
        """;

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    private String path = "";

    @BeforeEach
    void start() {
        database.clear();
        path = pathOf(intake.register(STAFF, "assen", person(Map.of("geboortedatum", "1980-05-14")))) + "/leerprofiel";
    }

    @Test
    void showsNothingOfWhomNothingIsKnown() {
        assertThat(intake.get(STAFF, path))
                .hasStatusOk()
                .hasHeader("ETag", NIEUW)
                .bodyJson()
                .isStrictlyEqualTo("""
                    {"eerdere":[],"besluiten":[],"versie":0}\
                    """);
    }

    @Test
    void proposesByTheScoreThatTheDayOfTheTestRequired() {
        assertThat(intake.put(STAFF, path, NIEUW, NIET_HAALBAAR))
                .hasStatusOk()
                .hasHeader("ETag", EERSTE)
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"gegevens":{"toets":{"score":30,"vereist":31,"uitslag":"niet-haalbaar"},"schriften":["arabisch"],
                      "alfabetisering":"AA","schooljaren":9,"lezen":"A1","certificaten":"Taalcursus azc."},
                     "voorstel":{"leerroute":"z-route","ontbreekt":["taalniveaus"],"redenen":[
                      {"leerroute":"z-route","tekst":"De leerbaarheidstoets zegt dat B1 niet haalbaar is."}]}}\
                    """);
        assertThat(intake.put(STAFF, path, EERSTE, NIET_HAALBAAR.replace("04-11", "04-12")))
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"gegevens":{"toets":{"vereist":28,"uitslag":"haalbaar"}},"voorstel":{"leerroute":"b1-route"},
                     "eerdere":[{"toets":{"datum":"2023-04-11"}}]}\
                    """);
    }

    @Test
    void keepsTheProposalBesideTheChoice() {
        intake.put(STAFF, path, NIEUW, NIET_HAALBAAR);

        assertThat(intake.put(STAFF, path + "/leerroute", EERSTE, """
                {"leerroute":"b1-route","reden":"Leert snel, en was ziek op de dag van de toets."}\
                """))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
        assertThat(intake.get(STAFF, path)).bodyJson().isLenientlyEqualTo("""
            {"besluiten":[{"gekozen":"b1-route","reden":"Leert snel, en was ziek op de dag van de toets.",
              "voorstel":{"leerroute":"z-route","kader":1}}]}\
            """);
    }

    @Test
    void asksWhyAChoiceDepartsFromTheProposal() {
        intake.put(STAFF, path, NIEUW, NIET_HAALBAAR);

        assertProblem(
                intake.put(STAFF, path + "/leerroute", EERSTE, "{\"leerroute\":\"onderwijsroute\"}"),
                "#/reden",
                "leerroute-afwijking-zonder-reden");
        assertThat(intake.put(STAFF, path + "/leerroute", EERSTE, "{\"leerroute\":\"z-route\"}"))
                .hasStatusOk();
    }

    @Test
    void refusesAChoiceBeforeAnythingIsKnown() {
        assertThat(intake.put(STAFF, path + "/leerroute", NIEUW, "{\"leerroute\":\"b1-route\"}"))
                .hasStatus(409);
    }

    @Test
    void refusesATestThatCannotBe() {
        assertProblem(
                intake.put(STAFF, path, NIEUW, toets("2021-12-31", 30)), "#/toets/datum", "toets-voor-eerste-norm");
        assertProblem(intake.put(STAFF, path, NIEUW, toets("2999-01-01", 30)), "#/toets/datum", "toets-in-toekomst");
        assertProblem(intake.put(STAFF, path, NIEUW, toets("2024-01-01", 41)), "#/toets/score", "bereik");
        assertProblem(intake.put(STAFF, path, NIEUW, "{\"schooljaren\":31}"), "#/schooljaren", "bereik");
        assertThat(intake.put(STAFF, path, NIEUW, "{\"schriften\":[null]}")).hasStatus(400);
    }

    @Test
    void neverOverwritesWhatSomebodyElseRecorded() {
        intake.put(STAFF, path, NIEUW, NIET_HAALBAAR);

        assertThat(intake.put(STAFF, path, NIEUW, "{\"schooljaren\":8}")).hasStatus(412);
        assertThat(intake.put(STAFF, path, "", "{\"schooljaren\":8}")).hasStatus(428);
        assertThat(intake.put(STAFF, path, EERSTE, NIET_HAALBAAR)).hasStatusOk().hasHeader("ETag", EERSTE);
    }

    @Test
    void keepsWhatSomebodyCanEncrypted() {
        intake.put(STAFF, path, NIEUW, NIET_HAALBAAR);
        intake.put(STAFF, path + "/leerroute", EERSTE, "{\"leerroute\":\"z-route\"}");

        String stored = database.ask(
                "assen",
                () -> String.valueOf(mongo.getCollection("leerprofielen").find().first()));
        assertThat(stored).contains("vastleggingen").doesNotContain("azc", "ARABISCH", "toetsScore", "leerbaarheid");
    }

    @Test
    void recordsWhoSawAndChanged() {
        intake.put(STAFF, path, NIEUW, NIET_HAALBAAR);
        intake.put(STAFF, path + "/leerroute", EERSTE, "{\"leerroute\":\"z-route\"}");
        intake.get(STAFF, path);

        assertThat(database.logged("assen", path.split("/")[2]))
                .extracting(TestDatabase.Logged::verwerking)
                .containsExactly(
                        "nieuwkomer.registreren",
                        "leerprofiel.wijzigen",
                        "leerprofiel.route-kiezen",
                        "leerprofiel.raadplegen");
    }

    @Test
    void tellsPipTheChosenRouteOnly() {
        intake.put(STAFF, path, NIEUW, NIET_HAALBAAR);
        intake.put(STAFF, path + "/leerroute", EERSTE, "{\"leerroute\":\"z-route\"}");
        TestToken pip = dienst("pip-service", "assen");

        Awaitility.await().until(() -> body(intake.feed(pip, "assen")).contains("leerroute-gekozen"));
        assertThat(body(intake.feed(pip, "assen"))).contains("z-route").doesNotContain("azc", "leerroute-voorgesteld");
        assertThat(body(intake.feed(dienst("reporting-service", "assen"), "assen")))
                .doesNotContain("leerroute");
    }

    @Test
    void isForStaffOnly() {
        for (TestToken other : new TestToken[] {nieuwkomer("assen"), beleid("assen"), ketenpartner("wpda", "assen")}) {
            assertThat(intake.get(other, path)).hasStatus(403);
            assertThat(intake.put(other, path, NIEUW, NIET_HAALBAAR)).hasStatus(403);
            assertThat(intake.put(other, path + "/leerroute", NIEUW, "{\"leerroute\":\"z-route\"}"))
                    .hasStatus(403);
        }
        assertThat(intake.get(STAFF, "assen/nieuwkomers/" + UUID.randomUUID() + "/leerprofiel"))
                .hasStatus(404);
    }

    private static String toets(String datum, int score) {
        return "{\"toets\":{\"datum\":\"%s\",\"score\":%d}}".formatted(datum, score);
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
