package nl.drentscheaa.inburgering.intake.wissing.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beheer;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.dienst;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.ketenpartner;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
class WissingControllerTest {

    private static final TestToken EEN = consulent("assen").subject("een");
    private static final TestToken ANDER = regievoerder("assen").subject("ander");
    private static final String FIRST = "\"1\"";
    private static final String BSN = "999982072";
    private static final Map<String, ?> ALL = Map.of(
            "bsn", BSN,
            "dossiernummer", "A-17",
            "aankomstdatum", "2015-03-10",
            "regisseur", "regie",
            "telefoon", "06-00123456",
            "notitie", "Komt liefst in de ochtend.");

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Clock clock;

    private String newcomer = "";
    private String path = "";

    @BeforeEach
    void start() {
        database.clear();
        newcomer = pathOf(intake.register(EEN, "assen", person(ALL)));
        path = newcomer + "/wissing";
    }

    @Test
    void showsWhatGoesAndWhatStays() {
        assertThat(intake.get(EEN, path))
                .hasStatusOk()
                .hasHeader("ETag", "\"0\"")
                .bodyJson()
                .extractingPath("$.delen[*].deel")
                .asArray()
                .startsWith("registratie")
                .contains("intake", "gesprek", "radar", "overdracht", "toegang");
        assertThat(intake.get(EEN, path))
                .bodyJson()
                .extractingPath("$.delen[?(@.gevuld == true)].deel")
                .asArray()
                .containsExactly("registratie");
    }

    @Test
    void erasesWhatWasMergedIntoItAsWell() {
        String merged =
                pathOf(intake.register(EEN, "assen", person(Map.of("dossiernummer", "A-18", "notitie", "Ook."))));
        intake.post(EEN, newcomer + "/samenvoegingen", FIRST, """
                {"nieuwkomerId":"%s","versie":1,"overnemen":[]}""".formatted(idOf(merged)));

        assertThat(intake.get(EEN, path))
                .bodyJson()
                .extractingPath("$.samengevoegd")
                .asArray()
                .containsExactly("A-18");
        assertThat(intake.post(EEN, merged + "/wissing", """
                {"grond":"overleden","sinds":"2025-06-01"}""")).hasStatus(409);

        propose(LocalDate.now(clock).minusDays(1), "overleden");
        intake.post(ANDER, path + "/bevestiging", FIRST, "");

        assertThat(intake.get(EEN, newcomer)).hasStatus(410);
        assertThat(intake.get(EEN, merged)).hasStatus(410);
        assertThat(countKeys(newcomer) + countKeys(merged)).isZero();
    }

    @Test
    void waitsUntilTheRetentionPeriodIsOver() {
        LocalDate border = LocalDate.now(clock).minusYears(5);

        assertThat(propose(border.plusDays(1), "plicht-geeindigd"))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("{\"code\":\"bewaartermijn-loopt\"}");
        assertThat(propose(LocalDate.now(clock).plusDays(1), "overleden")).hasStatus(400);
        assertThat(propose(border, "plicht-geeindigd")).hasStatus(201).hasHeader("ETag", FIRST);
        assertThat(propose(border, "plicht-geeindigd")).hasStatus(409);
    }

    @Test
    void refusesAYearFromBeforeTheArrival() {
        LocalDate arrival = LocalDate.parse("2015-03-10");

        assertThat(propose(arrival.minusDays(1), "plicht-geeindigd"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("dag-voor-aankomst");
        assertThat(propose(arrival, "overleden")).hasStatus(201);
    }

    @Test
    void tellsWhoProposedItThatAnotherConfirms() {
        propose(LocalDate.now(clock), "overleden");

        assertThat(intake.get(EEN, path)).bodyJson().extractingPath("$.eigen").isEqualTo(true);
        assertThat(intake.get(ANDER, path)).bodyJson().extractingPath("$.eigen").isEqualTo(false);
    }

    @Test
    void waitsAsLongAsTheManagerSays() {
        String termijn = "assen/bewaartermijnen/registratie";
        assertThat(intake.put(EEN, termijn, "\"0\"", "{\"jaren\":10,\"bron\":\"Selectielijst\"}"))
                .hasStatus(403);
        assertThat(intake.put(beheer("assen"), termijn, "\"0\"", "{\"jaren\":10,\"bron\":\"Selectielijst\"}"))
                .hasStatusOk()
                .hasHeader("ETag", FIRST);
        assertThat(intake.put(beheer("assen"), termijn, "\"0\"", "{\"jaren\":9,\"bron\":\"Selectielijst\"}"))
                .hasStatus(412);
        assertThat(intake.put(beheer("assen"), "assen/bewaartermijnen/iets", "\"0\"", "{\"jaren\":9,\"bron\":\"x\"}"))
                .hasStatus(404);

        assertThat(propose(LocalDate.now(clock).minusYears(9), "plicht-geeindigd"))
                .hasStatus(409);
        assertThat(intake.get(EEN, "assen/bewaartermijnen"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].bron")
                .isEqualTo("Selectielijst");
    }

    @Test
    void remembersHowLongEachPartWasKept() {
        String termijn = "assen/bewaartermijnen/registratie";
        intake.put(beheer("assen"), termijn, "\"0\"", "{\"jaren\":10,\"bron\":\"Selectielijst\"}");

        assertThat(intake.put(beheer("assen"), termijn, FIRST, "{\"jaren\":7,\"bron\":\"Besluit van het college\"}"))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"jaren":7,"bron":"Besluit van het college","ingesteld":{},"eerdere":[
                          {"jaren":10,"bron":"Selectielijst","ingesteld":{}},{"jaren":5}]}""");
        assertThat(intake.get(EEN, path))
                .bodyJson()
                .extractingPath("$.delen[0].jaren")
                .isEqualTo(7);
    }

    @Test
    void listsWhatWaitsForASecondPerson() {
        propose(LocalDate.now(clock), "overleden");

        assertThat(intake.get(ANDER, "assen/wissingen"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"items":[{"nieuwkomerId":"%s","naam":"El Idrissi, Mohamed","dossiernummer":"A-17",
                  "grond":"overleden","eigen":false}]}""".formatted(idOf(newcomer)));
        assertThat(intake.get(EEN, "assen/wissingen"))
                .bodyJson()
                .extractingPath("$.items[0].eigen")
                .isEqualTo(true);
        assertThat(intake.get(ANDER, "assen/wissingen/telling")).bodyJson().isStrictlyEqualTo("{\"teBevestigen\":1}");
        assertThat(intake.get(EEN, "assen/wissingen/telling")).bodyJson().isStrictlyEqualTo("{\"teBevestigen\":0}");

        confirm(ANDER);
        assertThat(intake.get(ANDER, "assen/wissingen"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void goesOnWhereAPageOfThoseThatWaitEnded() {
        String second = pathOf(intake.register(EEN, "assen", person(Map.of("dossiernummer", "A-18"))));
        for (String proposed : List.of(path, second + "/wissing")) {
            intake.post(EEN, proposed, "{\"grond\":\"overleden\",\"sinds\":\"" + LocalDate.now(clock) + "\"}");
        }

        String first = bodyOf(intake.get(ANDER, "assen/wissingen?limit=1"));
        String next = JsonPath.read(first, "$.volgende");
        String rest = bodyOf(intake.get(ANDER, "assen/wissingen?limit=1&cursor=" + next));
        assertThat(JsonPath.<List<String>>read(first, "$.items[*].dossiernummer"))
                .containsExactly("A-17");
        assertThat(JsonPath.<List<String>>read(rest, "$.items[*].dossiernummer"))
                .containsExactly("A-18");
    }

    @Test
    void asksForASecondPerson() {
        propose(LocalDate.now(clock), "overleden");

        assertThat(confirm(EEN)).hasStatus(409).bodyJson().isLenientlyEqualTo("{\"code\":\"wissing-zelfde-persoon\"}");
        assertThat(intake.get(EEN, newcomer)).hasStatusOk();
        assertThat(confirm(ANDER)).hasStatusOk().bodyJson().isLenientlyEqualTo("{\"status\":\"bevestigd\"}");
    }

    @Test
    void canBeTakenBackUntilThen() {
        propose(LocalDate.now(clock), "overleden");

        assertThat(intake.delete(EEN, path, FIRST)).hasStatus(204);
        assertThat(confirm(ANDER)).hasStatus(404);
        assertThat(intake.get(EEN, newcomer)).hasStatusOk();
    }

    @Test
    void leavesNobodyBehind() {
        intake.post(EEN, newcomer + "/intakes", "{\"taal\":\"fa\"}");
        erase();

        assertThat(stored()).doesNotContain("El Idrissi", "Mohamed", "idrissi", BSN, "1992-05-14", "A-17");
        assertThat(countKeys(newcomer)).isZero();
    }

    @Test
    void answersThatThePersonIsGoneWhereverOneLooks() {
        String intakes = newcomer + "/intakes";
        String started = pathOf(intake.post(EEN, intakes, "{\"taal\":\"fa\"}"));
        erase();

        for (String gone : List.of(
                newcomer,
                path,
                intakes,
                started,
                newcomer + "/radar",
                newcomer + "/correctieverzoeken",
                newcomer + "/export",
                newcomer + "/export/pdf",
                newcomer + "/inzages")) {
            assertThat(intake.get(ANDER, gone))
                    .hasStatus(410)
                    .bodyJson()
                    .isLenientlyEqualTo("{\"code\":\"nieuwkomer-gewist\"}");
        }
        assertThat(intake.post(EEN, intakes, "{\"taal\":\"fa\"}")).hasStatus(410);
        assertThat(intake.post(EEN, started + "/tabletcodes", "")).hasStatus(410);
        assertThat(intake.put(EEN, newcomer, FIRST, person(ALL))).hasStatus(410);
    }

    @Test
    void showsTheErasedInNoList() {
        intake.register(EEN, "assen", person(Map.of()));
        erase();

        for (String sort : List.of("naam", "aankomstdatum", "-aankomstdatum")) {
            assertThat(intake.get(EEN, "assen/nieuwkomers?sort=" + sort))
                    .bodyJson()
                    .extractingPath("$.items")
                    .asArray()
                    .hasSize(1);
        }
        assertThat(intake.search(EEN, "assen", "{\"bsn\":\"" + BSN + "\"}"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(intake.register(EEN, "assen", person(ALL))).hasStatus(201);
    }

    @Test
    void tellsTheOtherServices() {
        erase();

        Awaitility.await()
                .until(() -> bodyOf(intake.feed(dienst("pip-service", "assen"), "assen"))
                        .contains("nieuwkomer-gewist"));
        assertThat(bodyOf(intake.feed(dienst("monitoring-service", "assen"), "assen")))
                .contains("nieuwkomer-gewist");
    }

    @Test
    void isForgottenByTheFeedAsWell() {
        Awaitility.await().untilAsserted(() -> assertThat(told()).containsExactly("El Idrissi, Mohamed", "A-17"));
        erase();
        Awaitility.await().untilAsserted(() -> assertThat(told()).containsExactly("GEWIST", "GEWIST"));
    }

    @Test
    void isNotForPartners() {
        var partner = ketenpartner("coa", "assen");

        assertThat(intake.get(partner, path)).hasStatus(403);
        assertThat(intake.get(partner, "assen/wissingen")).hasStatus(403);
        assertThat(intake.get(consulent("tynaarlo"), path)).hasStatus(404);
    }

    private MvcTestResult propose(LocalDate sinds, String grond) {
        return intake.post(EEN, path, "{\"grond\":\"" + grond + "\",\"sinds\":\"" + sinds + "\"}");
    }

    private MvcTestResult confirm(TestToken who) {
        return intake.post(who, path + "/bevestiging", FIRST, "");
    }

    /** What pip is told of who this newcomer is. */
    private List<String> told() {
        String feed = bodyOf(intake.feed(dienst("pip-service", "assen"), "assen"));
        String own = "$[?(@.subject == '" + idOf(newcomer) + "')].data";
        var told = new ArrayList<String>(JsonPath.<List<String>>read(feed, own + ".weergavenaam"));
        told.addAll(JsonPath.<List<String>>read(feed, own + ".dossiernummer"));
        return told;
    }

    private long countKeys(String person) {
        return database.<Long>ask(
                "assen",
                () -> mongo.getCollection("sleutels").countDocuments(new Document("_id", "persoon:" + idOf(person))));
    }

    private void erase() {
        propose(LocalDate.now(clock), "overleden");
        assertThat(confirm(ANDER)).hasStatusOk();
    }

    /** All that is stored, but for events that are still to be told: the feed forgets when it has told them. */
    private String stored() {
        return database.ask("assen", () -> {
            var all = new ArrayList<String>();
            for (String name : List.of("nieuwkomers", "intakes", "wissingen", "overdrachten")) {
                mongo.getCollection(name).find().forEach(document -> all.add(withoutOutbox(document)));
            }
            return String.join("\n", all);
        });
    }

    private static String withoutOutbox(Document document) {
        document.remove("outbox");
        return document.toString();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String bodyOf(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
