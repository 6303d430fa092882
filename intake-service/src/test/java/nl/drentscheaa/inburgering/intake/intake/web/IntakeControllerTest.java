package nl.drentscheaa.inburgering.intake.intake.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.dienst;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.nieuwkomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class IntakeControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String IN_ARABIC = "{\"taal\":\"ar\"}";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    private String newcomer = "";

    @BeforeEach
    void start() {
        database.clear();
        newcomer = IntakeScenario.pathOf(intake.register(STAFF, "assen", person(Map.of())));
    }

    @Test
    void beginsWithTheVersionThatHolds() {
        MvcTestResult started = intake.post(STAFF, newcomer + "/intakes", IN_ARABIC);

        assertThat(started).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"vragenlijst":"brede-intake","vragenlijstversie":1,"taal":"ar","status":"gestart","antwoorden":[]}""");
        assertThat(intake.get(STAFF, newcomer + "/intakes")).bodyJson().isLenientlyEqualTo("""
                {"items":[{"taal":"ar","status":"gestart","beantwoord":0,"tegenstrijdig":0}]}""");
        assertThat(database.logged("assen", personId()))
                .extracting(TestDatabase.Logged::verwerking)
                .contains("intake.starten", "intake.raadplegen");
    }

    @Test
    void beginsOnceWithAVersion() {
        started();

        assertThat(intake.post(STAFF, newcomer + "/intakes", "{\"taal\":\"nl\"}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("intake-bestaat-al");
    }

    @Test
    void beginsForNobodyUnknownAndWithNothingUnknown() {
        assertThat(intake.post(STAFF, "assen/nieuwkomers/" + UUID.randomUUID() + "/intakes", IN_ARABIC))
                .hasStatus(404);
        assertThat(intake.post(STAFF, newcomer + "/intakes", """
                {"taal":"ar","vragenlijst":{"naam":"brede-intake","versie":99}}""")).hasStatus(404);
        assertThat(intake.post(STAFF, newcomer + "/intakes", "{\"taal\":\"de\"}"))
                .hasStatus(400);
    }

    @Test
    void keepsEveryAnswerInAnyOrder() {
        String path = started();

        assertThat(answer(path, "thuistaal", "telefoon", 0, "tigrinya")).hasStatusOk();
        assertThat(answer(path, "schulden-aan", "telefoon", 0, "huur")).hasStatusOk();
        assertThat(answer(path, "huisarts", "telefoon", 0, "ja"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"vraag":"huisarts","waarden":["ja"],"aantal":1,"tegenstrijdig":false,
                         "gegevens":[{"wie":"consulent","apparaat":"telefoon","geldt":true}]}""");

        assertThat(intake.get(STAFF, path))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.antwoorden[*].vraag")
                .asArray()
                .containsExactlyInAnyOrder("thuistaal", "schulden-aan", "huisarts");
        assertThat(database.logged("assen", personId()))
                .extracting(TestDatabase.Logged::verwerking)
                .contains("intake.beantwoorden");
    }

    @Test
    void showsThatTwoDevicesContradictEachOther() {
        String path = started();
        answer(path, "huisarts", "telefoon", 0, "ja");

        assertThat(answer(path, "huisarts", "tablet", 0, "nee"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"waarden":["nee"],"aantal":2,"tegenstrijdig":true,
                         "gegevens":[{"waarden":["ja"],"geldt":true},{"waarden":["nee"],"geldt":true}]}""");
        assertThat(answer(path, "huisarts", "tablet", 2, "nee"))
                .bodyJson()
                .isLenientlyEqualTo("{\"aantal\":3,\"tegenstrijdig\":false}");
    }

    @Test
    void lendsTheRadarItsAnswersUnlessTheyContradictEachOther() {
        String path = started();
        answer(path, "schulden", "telefoon", 0, "ja-groot");

        assertThat(intake.get(STAFF, newcomer + "/radar/voorstel"))
                .bodyJson()
                .extractingPath("$.items[0].score")
                .isEqualTo(2);

        answer(path, "schulden", "tablet", 0, "nee");
        assertThat(intake.get(STAFF, newcomer + "/radar/voorstel")).bodyJson().doesNotHavePath("$.items[0].score");
    }

    @Test
    void losesNothingOfWhoSaveAtTheSameTime() throws InterruptedException {
        String path = started();
        List<String> vragen = List.of("huisarts", "brieven", "thuistaal", "digitaal-betalen");
        List<Callable<MvcTestResult>> saves = IntStream.range(0, 24)
                .mapToObj(nr -> (Callable<MvcTestResult>) () -> answer(
                        path,
                        vragen.get(nr % 4),
                        "apparaat-" + nr,
                        0,
                        List.of("ja", "zelf", "farsi", "zelf").get(nr % 4)))
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(saves))
                    .allSatisfy(saved -> assertThat(saved.get()).hasStatusOk());
        }

        assertThat(intake.get(STAFF, path))
                .bodyJson()
                .extractingPath("$.antwoorden[*].aantal")
                .asArray()
                .containsExactly(6, 6, 6, 6);
    }

    @Test
    void refusesWhatCannotBeAnAnswer() {
        String path = started();

        assertThat(answer(path, "gezondheid-algemeen", "telefoon", 0, "6"))
                .hasStatus(400)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"errors":[{"in":"body","location":{"pointer":"#/waarden"},"code":"antwoord-buiten-bereik"}]}""");
        assertThat(answer(path, "huisarts", "telefoon", 1, "ja"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].location.pointer")
                .isEqualTo("#/gezien");
        assertThat(answer(path, "geen-vraag", "telefoon", 0, "ja"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("vraag-niet-in-vragenlijst");
        assertThat(intake.get(STAFF, path))
                .bodyJson()
                .extractingPath("$.antwoorden")
                .asArray()
                .isEmpty();
    }

    @Test
    void isReadyWhenTheNewcomerSaysSo() {
        String path = started();

        assertThat(intake.put(STAFF, path + "/status", "", "{\"status\":\"ingevuld\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ingevuld");
        assertThat(intake.put(STAFF, path + "/status", "", "{\"status\":\"afgerond\"}"))
                .hasStatus(400);
    }

    @Test
    void storesNothingThatCanBeRead() {
        String path = started();
        answer(path, "huisarts", "telefoon", 0, "nee");
        answer(path, "thuistaal", "telefoon", 0, "tigrinya");

        List<Document> stored = database.ask("assen", () -> mongo.findAll(Document.class, "intakes"));
        assertThat(stored).hasSize(1);
        assertThat(stored.getFirst().toJson()).doesNotContain("huisarts", "thuistaal", "tigrinya", "telefoon");
    }

    @Test
    void isNotThereForAPersonWhoWasErased() {
        String path = started();
        database.in("assen", () -> mongo.remove(new Query(), "nieuwkomers"));

        assertThat(intake.get(STAFF, path)).hasStatus(404);
        assertThat(answer(path, "huisarts", "telefoon", 0, "ja")).hasStatus(404);
        assertThat(intake.put(STAFF, path + "/status", "", "{\"status\":\"ingevuld\"}"))
                .hasStatus(404);
    }

    @Test
    void belongsToOnePersonOfOneMunicipality() {
        String path = started();
        String other = IntakeScenario.pathOf(intake.register(STAFF, "assen", person(Map.of())));

        assertThat(intake.get(STAFF, other + path.substring(newcomer.length()))).hasStatus(404);
        assertThat(intake.get(consulent("tynaarlo"), path.replace("assen", "tynaarlo")))
                .hasStatus(404);
        assertThat(intake.get(nieuwkomer("assen"), path)).hasStatus(403);
    }

    @Test
    void tellsMonitoringThatItBegan() {
        started();

        Awaitility.await()
                .untilAsserted(() -> assertThat(intake.feed(dienst("monitoring-service", "assen"), "assen"))
                        .hasStatusOk()
                        .bodyText()
                        .contains("intake-gestart"));
    }

    private String started() {
        return IntakeScenario.pathOf(intake.post(STAFF, newcomer + "/intakes", IN_ARABIC));
    }

    private String personId() {
        return newcomer.substring(newcomer.lastIndexOf('/') + 1);
    }

    private MvcTestResult answer(String path, String vraag, String apparaat, int gezien, String... waarden) {
        String texts = String.join("\",\"", Stream.of(waarden).toList());
        return intake.put(
                STAFF, path + "/antwoorden/" + vraag, "", """
                {"gegevenId":"%s","waarden":["%s"],"gezien":%d,"apparaat":"%s"}""".formatted(UUID.randomUUID(), texts, gezien, apparaat));
    }
}
