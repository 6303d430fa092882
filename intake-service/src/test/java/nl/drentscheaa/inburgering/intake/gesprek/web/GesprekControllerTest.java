package nl.drentscheaa.inburgering.intake.gesprek.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.dienst;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.nieuwkomer;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class GesprekControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String NOTHING = "\"0\"";
    private static final String FIRST = "\"1\"";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Clock clock;

    private String path = "";

    @BeforeEach
    void start() {
        database.clear();
        String newcomer = IntakeScenario.pathOf(intake.register(STAFF, "assen", person(Map.of())));
        path = IntakeScenario.pathOf(intake.post(STAFF, newcomer + "/intakes", "{\"taal\":\"fa\"}"));
    }

    @Test
    void beginsEmpty() {
        assertThat(intake.get(STAFF, path + "/gesprek"))
                .hasStatusOk()
                .hasHeader("ETag", NOTHING)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"bijeenkomsten":[],"bevindingen":[],"weergaven":[],"versie":0}""");
    }

    @Test
    void keepsWhatWasSaidAndMarksTheIntakeAsTalkedOver() {
        assertThat(write(NOTHING, "verschenen", LocalDate.now(clock)))
                .hasStatusOk()
                .hasHeader("ETag", FIRST);

        assertThat(intake.get(STAFF, path + "/gesprek")).bodyJson().isLenientlyEqualTo("""
                {"bijeenkomsten":[{"verschijning":"verschenen","tolk":"telefonisch","alleengesprek":"aangeboden",
                                   "anderen":"een taalmaatje"}],
                 "bevindingen":[{"domein":"werk","tekst":"Wil terug in de zorg"}],
                 "weergaven":[{"vraag":"wens","tekst":"Ik wil verpleger worden"}],"versie":1}""");
        assertThat(statusOf()).isEqualTo("besproken");
    }

    @Test
    void isNotTalkedOverWithWhoDidNotCome() {
        assertThat(write(NOTHING, "niet-verschenen", LocalDate.now(clock))).hasStatusOk();

        assertThat(statusOf()).isEqualTo("gestart");
        assertThat(finish(FIRST)).hasStatus(409);
    }

    @Test
    void closesTheIntakeAndTellsSo() {
        write(NOTHING, "verschenen", LocalDate.now(clock));

        assertThat(finish(FIRST)).hasStatusOk();

        assertThat(statusOf()).isEqualTo("afgerond");
        assertThat(write(FIRST, "verschenen", LocalDate.now(clock))).hasStatus(409);
        assertThat(finish(FIRST)).hasStatus(409);
        Awaitility.await()
                .untilAsserted(() -> assertThat(intake.feed(dienst("monitoring-service", "assen"), "assen"))
                        .bodyText()
                        .contains("intake-afgerond")
                        .doesNotContain("zorg", "verpleger"));
    }

    @Test
    void neverOverwritesWhatSomebodyElseWrote() {
        write(NOTHING, "verschenen", LocalDate.now(clock));

        assertThat(write(NOTHING, "verschenen", LocalDate.now(clock))).hasStatus(412);
        assertThat(finish(NOTHING)).hasStatus(412);
        assertThat(write("", "verschenen", LocalDate.now(clock))).hasStatus(428);
    }

    @Test
    void refusesAConversationThatIsYetToBe() {
        assertThat(write(NOTHING, "verschenen", LocalDate.now(clock).plusDays(2)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].location.pointer")
                .isEqualTo("#/bijeenkomsten/0/datum");
    }

    @Test
    void storesNothingThatCanBeRead() {
        write(NOTHING, "verschenen", LocalDate.now(clock));

        assertThat(database.ask("assen", () -> mongo.findAll(Document.class, "gesprekken")))
                .singleElement()
                .satisfies(stored ->
                        assertThat(stored.toJson()).doesNotContain("zorg", "verpleger", "taalmaatje", "werk"));
        assertThat(database.logged("assen", path.split("/")[2]))
                .extracting(TestDatabase.Logged::verwerking)
                .contains("gesprek.vastleggen");
    }

    @Test
    void isForStaffOfTheMunicipality() {
        assertThat(intake.get(nieuwkomer("assen"), path + "/gesprek")).hasStatus(403);
        assertThat(intake.get(consulent("tynaarlo"), path.replace("assen", "tynaarlo") + "/gesprek"))
                .hasStatus(404);
        String unknown = path.substring(0, path.lastIndexOf('/') + 1) + UUID.randomUUID();
        assertThat(intake.get(STAFF, unknown + "/gesprek")).hasStatus(404);
    }

    private MvcTestResult write(String ifMatch, String verschijning, LocalDate datum) {
        return intake.put(STAFF, path + "/gesprek", ifMatch, """
                {"bijeenkomsten":[{"datum":"%s","verschijning":"%s","tolk":"telefonisch","alleengesprek":"aangeboden",
                                   "anderen":" een taalmaatje "}],
                 "bevindingen":[{"domein":"werk","tekst":"Wil terug in de zorg"}],
                 "weergaven":[{"vraag":"wens","tekst":"Ik wil verpleger worden"}]}""".formatted(datum, verschijning));
    }

    private MvcTestResult finish(String ifMatch) {
        return intake.post(STAFF, path + "/gesprek/afronding", ifMatch, "");
    }

    private Object statusOf() {
        return JsonPath.read(bodyOf(), "$.status");
    }

    private String bodyOf() {
        return new String(intake.get(STAFF, path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
