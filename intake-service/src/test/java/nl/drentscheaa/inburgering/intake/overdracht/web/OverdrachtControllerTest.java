package nl.drentscheaa.inburgering.intake.overdracht.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.naam;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beheer;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.ketenpartner;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class OverdrachtControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final TestToken REGIE = regievoerder("assen", "tynaarlo");
    private static final TestToken COA = ketenpartner("coa", "assen");
    private static final String SELAM = """
        {"kenmerk":"COA-1","gezin":"G-1","bsn":"999982072","naam":{"voornamen":"Selam","achternaam":"Tesfay"},
         "geboortedatum":"1994-02-11","geslacht":"V","nationaliteit":"eritrese","voorkeurstaal":"ti",
         "aangekondigdOp":"2026-03-02","verwachtOp":"2026-05-11",
         "dossier":{"medischeAandacht":"nodig","opleiding":"Tien jaar school in Asmara.","lezen":"alfa-b"}}\
        """;
    private static final String YONAS = SELAM.replace("COA-1", "COA-2")
            .replace("Selam", "Yonas")
            .replace("\"bsn\":\"999982072\",", "")
            .replace("1994-02-11", "2016-08-01");

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void showsWhatWasToldAndWhatIsMissing() {
        MvcTestResult created = announce(STAFF, SELAM);

        assertThat(created).hasStatus(201).hasHeader("ETag", "\"1\"");
        assertThat(intake.get(STAFF, pathOf(created)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(SELAM)
                .isLenientlyEqualTo("""
                    {"status":"aangekondigd","verloop":[{"status":"aangekondigd","datum":"2026-03-02"}],
                     "ontbreekt":["voorinburgering","taalniveaus","gezinshereniging","werkervaring",
                     "contactpersoon","opvanglocatie","slaapkamers"]}\
                    """);
    }

    @Test
    void keepsWhatIsToldEncrypted() {
        announce(STAFF, SELAM);

        String stored = database.ask(
                "assen",
                () -> String.valueOf(mongo.getCollection("overdrachten").find().first()));
        assertThat(stored).contains("Tesfay").doesNotContain("999982072", "Asmara", "NODIG");
    }

    @Test
    void listsWhoIsExpectedFirstAndCountsWhoIsLate() {
        announce(STAFF, YONAS.replace("2026-05-11", "2099-01-01"));
        announce(STAFF, SELAM);

        assertThat(intake.get(STAFF, "assen/overdrachten"))
                .bodyJson()
                .extractingPath("$.items[*].kenmerk")
                .asArray()
                .containsExactly("COA-1", "COA-2");
        assertThat(intake.get(STAFF, "assen/overdrachten?teLaat=true&status=aangekondigd"))
                .bodyJson()
                .extractingPath("$.items[*].teLaat")
                .asArray()
                .containsExactly(true);
        assertThat(intake.get(STAFF, "assen/overdrachten/telling")).bodyJson().isLenientlyEqualTo("""
            {"perStatus":[{"status":"aangekondigd","aantal":2},{"status":"woning-gevonden","aantal":0},
             {"status":"verhuisd","aantal":0},{"status":"overgedragen","aantal":0},
             {"status":"vervallen","aantal":0}],"teLaat":1}\
            """);
        assertProblem(intake.get(STAFF, "assen/overdrachten?status=zoek"), 400, "ongeldige-invoer");
    }

    @Test
    void goesOnWhereAPageEnded() {
        announce(STAFF, YONAS);
        announce(STAFF, SELAM);

        String first = body(intake.get(STAFF, "assen/overdrachten?limit=1"));
        String volgende = JsonPath.read(first, "$.volgende");
        String second = body(intake.get(STAFF, "assen/overdrachten?limit=1&cursor=" + volgende));
        assertThat(JsonPath.<List<String>>read(first, "$.items[*].kenmerk"))
                .doesNotContainAnyElementsOf(JsonPath.<List<String>>read(second, "$.items[*].kenmerk"));
        assertThat(second).doesNotContain("volgende");
    }

    @Test
    void showsWhoElseComesWithTheHousehold() {
        String path = pathOf(announce(STAFF, SELAM));
        announce(STAFF, YONAS);

        assertThat(intake.get(STAFF, path))
                .bodyJson()
                .extractingPath("$.gezinsleden[*].weergavenaam")
                .asArray()
                .containsExactly("Tesfay, Yonas");
    }

    @Test
    void takesStepsAndGoesBackWithAReason() {
        String path = pathOf(announce(STAFF, SELAM));

        assertThat(step(path, "\"1\"", "woning-gevonden", "2026-04-01")).hasStatusOk();
        assertProblem(step(path, "\"1\"", "verhuisd", "2026-05-01"), 412, "verouderd");
        assertProblem(step(path, "\"2\"", "overgedragen", "2026-05-01"), 409, "overdragen-met-nieuwkomer");
        MvcTestResult refused = step(path, "\"2\"", "aangekondigd", "2026-05-01");
        assertProblem(refused, 400, "ongeldige-invoer");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].location.pointer")
                .isEqualTo("#/reden");
        assertThat(intake.put(STAFF, path + "/status", "\"2\"", """
            {"status":"aangekondigd","datum":"2026-05-01","reden":"De woning ging niet door."}\
            """))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.verloop[2].reden")
                .isEqualTo("De woning ging niet door.");
    }

    @Test
    void registersTheNewcomerWithWhatCoaTold() {
        String path = movedIn(SELAM);

        String done = body(complete(path, "\"3\"", ""));
        String nieuwkomer = JsonPath.read(done, "$.nieuwkomerId");
        assertThat(intake.get(STAFF, "assen/nieuwkomers/" + nieuwkomer))
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"bsn":"999982072","naam":{"voornamen":"Selam","achternaam":"Tesfay"},"geboortedatum":"1994-02-11",
                     "nationaliteit":"eritrese","voorkeurstaal":"ti","regime":"Wi2021","aankomstdatum":"2026-05-04"}\
                    """);
        assertThat(done).contains("Asmara");
        assertThat(body(intake.get(STAFF, path))).contains("Asmara", "overgedragen");
        assertProblem(intake.put(STAFF, path, "\"4\"", SELAM), 409, "overdracht-gesloten");
        assertThat(database.logged("assen", nieuwkomer))
                .extracting(TestDatabase.Logged::verwerking)
                .contains("overdracht.overdragen", "nieuwkomer.registreren");
        assertThat(body(intake.get(STAFF, "assen/nieuwkomers/" + nieuwkomer + "/inzages")))
                .contains("nieuwkomer.registreren", "overdracht.aankondigen");
    }

    @Test
    void looksForWhoMayBeTheSameBeforeItRegisters() {
        String known = pathOf(intake.register(
                        STAFF,
                        "assen",
                        person(Map.of("naam", naam("Salam", "Tesfaye"), "geboortedatum", "1994-02-11"))))
                .substring("assen/nieuwkomers/".length());
        String same = pathOf(intake.register(
                        STAFF, "assen", person(Map.of("naam", naam("Iemand", "Anders"), "bsn", "999982072"))))
                .substring("assen/nieuwkomers/".length());
        String path = movedIn(SELAM);

        List<String> found = JsonPath.read(body(intake.get(STAFF, path + "/dubbelen")), "$.items[*].nieuwkomerId");
        assertThat(found).contains(same);
        assertProblem(complete(path, "\"3\"", ""), 409, "mogelijk-al-bekend");
        assertThat(complete(path, "\"3\"", ",\"nieuwkomerId\":\"" + same + "\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.nieuwkomerId")
                .isEqualTo(same);
        assertThat(known).isNotEqualTo(same);
    }

    @Test
    void registersWhoLooksLikeSomebodyElseAfterALook() {
        String other = pathOf(intake.register(
                        STAFF, "assen", person(Map.of("naam", naam("Selam", "Tesfay"), "geboortedatum", "1970-01-01"))))
                .substring("assen/nieuwkomers/".length());
        String path = movedIn(SELAM);

        assertProblem(complete(path, "\"3\"", ""), 409, "mogelijk-al-bekend");
        assertThat(complete(path, "\"3\"", ",\"anderen\":[\"" + other + "\"]")).hasStatusOk();
    }

    @Test
    void registersNobodyBeforeTheMove() {
        String path = pathOf(announce(STAFF, SELAM));

        assertProblem(complete(path, "\"1\"", ""), 409, "statusovergang-onmogelijk");
        assertThat(intake.get(STAFF, "assen/nieuwkomers"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void showsCoaItsOwnOnlyAndLetsItComplete() {
        announce(STAFF, SELAM);
        String own = pathOf(announce(COA, YONAS));

        assertThat(intake.get(COA, "assen/overdrachten"))
                .bodyJson()
                .extractingPath("$.items[*].kenmerk")
                .asArray()
                .containsExactly("COA-2");
        assertThat(body(intake.get(COA, own))).doesNotContain("COA-1");
        assertThat(intake.put(COA, own, "\"1\"", YONAS.replace("\"lezen\"", "\"slaapkamers\":3,\"lezen\"")))
                .hasStatusOk();
        assertThat(intake.put(COA, own + "/status", "\"2\"", "{}")).hasStatus(403);
        assertThat(intake.get(COA, own + "/dubbelen")).hasStatus(403);
        assertThat(intake.get(COA, "assen/nieuwkomers")).hasStatus(403);
    }

    @Test
    void hidesWhatIsSomebodyElses() {
        String path = pathOf(announce(STAFF, SELAM));

        assertThat(intake.get(COA, path)).hasStatus(404);
        assertThat(intake.get(COA, path + "/medische-toelichting")).hasStatus(404);
        assertThat(intake.get(ketenpartner("wpda", "assen"), "assen/overdrachten"))
                .hasStatus(403);
        assertThat(intake.get(beheer("assen"), "assen/overdrachten")).hasStatus(403);
        assertThat(intake.get(REGIE, path.replace("assen", "tynaarlo"))).hasStatus(404);
    }

    @Test
    void keepsTheMedicalExplanationForFewerEyes() {
        String path = pathOf(announce(STAFF, SELAM));

        assertThat(intake.put(REGIE, path + "/medische-toelichting", "\"1\"", """
            {"toelichting":"Gebruikt insuline."}\
            """))
                .hasStatusOk();
        assertThat(intake.get(REGIE, path + "/medische-toelichting"))
                .bodyJson()
                .extractingPath("$.toelichting")
                .isEqualTo("Gebruikt insuline.");
        assertThat(intake.get(STAFF, path + "/medische-toelichting")).hasStatus(403);
        assertThat(intake.put(STAFF, path, "\"2\"", SELAM)).hasStatusOk();
        assertThat(body(intake.get(STAFF, path))).doesNotContain("insuline");
        assertThat(body(intake.get(REGIE, path + "/medische-toelichting"))).contains("insuline");
    }

    @Test
    void namesTheFieldAtFault() {
        assertFault(SELAM.replace("COA-1", "999982072"), "#/kenmerk", "kenmerk-vorm");
        assertFault(SELAM.replace("2026-05-11", "2026-03-01"), "#/verwachtOp", "verwacht-voor-aankondiging");
        assertFault(SELAM.replace("\"lezen\"", "\"slaapkamers\":0,\"lezen\""), "#/dossier/slaapkamers", "bereik");
        assertFault(
                SELAM.replace("\"lezen\"", "\"contactEmail\":\"a@b.nl\",\"lezen\""),
                "#/dossier/contactpersoon",
                "contactpersoon-zonder-naam");
        announce(STAFF, SELAM);
        assertProblem(announce(STAFF, SELAM), 409, "kenmerk-bestaat-al");
    }

    private void assertFault(String body, String pointer, String code) {
        MvcTestResult refused = announce(STAFF, body);
        assertProblem(refused, 400, "ongeldige-invoer");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].location.pointer")
                .isEqualTo(pointer);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    /** Announced, housed and moved in; the third version. */
    private String movedIn(String overdracht) {
        String path = pathOf(announce(STAFF, overdracht));
        step(path, "\"1\"", "woning-gevonden", "2026-04-01");
        step(path, "\"2\"", "verhuisd", "2026-05-04");
        return path;
    }

    private MvcTestResult announce(TestToken token, String overdracht) {
        return intake.post(token, "assen/overdrachten", overdracht);
    }

    private MvcTestResult step(String path, String version, String status, String datum) {
        return intake.put(
                STAFF, path + "/status", version, "{\"status\":\"%s\",\"datum\":\"%s\"}".formatted(status, datum));
    }

    private MvcTestResult complete(String path, String version, String more) {
        return intake.put(
                STAFF,
                path + "/nieuwkomer",
                version,
                "{\"datum\":\"2026-05-12\",\"regime\":\"Wi2021\"%s}".formatted(more));
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertProblem(MvcTestResult result, int status, String code) {
        assertThat(result)
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }
}
