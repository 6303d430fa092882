package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.naam;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beleid;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
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
class NieuwkomerControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String FIRST = "\"1\"";
    private static final String BSN = "999982072";
    private static final Map<String, ?> ADRES =
            Map.of("straat", "Schapendrift", "huisnummer", "12a", "postcode", "9461 BH", "woonplaats", "Gieten");
    private static final Map<String, ?> ALL = Map.ofEntries(
            Map.entry("bsn", BSN),
            Map.entry("dossiernummer", "A-17"),
            Map.entry("regimeVanaf", "2025-03-10"),
            Map.entry("talen", List.of(Map.of("taal", "arabisch", "schrift", "arabisch", "gebruik", List.of("lezen")))),
            Map.entry("tolkNodig", true),
            Map.entry("tolkTaal", "arabisch"),
            Map.entry("tolkVoorkeur", "vrouw"),
            Map.entry("verblijfsstatus", "asiel-bepaalde-tijd"),
            Map.entry("verblijfVan", "2024-06-01"),
            Map.entry("verblijfTot", "2029-06-01"),
            Map.entry("uitkeringVan", "2025-04-01"),
            Map.entry("regisseur", "regie"),
            Map.entry("telefoon", "06-00123456"),
            Map.entry("email", "mohamed@example.nl"),
            Map.entry("adres", ADRES),
            Map.entry("notitie", "Komt liefst in de ochtend."));

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
    void showsANewcomerAsRegistered() {
        MvcTestResult created = intake.register(STAFF, "assen", person(ALL));

        assertThat(created).hasStatus(201).hasHeader("ETag", FIRST);
        assertThat(intake.get(STAFF, pathOf(created)))
                .hasStatusOk()
                .hasHeader("ETag", FIRST)
                .bodyJson()
                .isLenientlyEqualTo(person(ALL))
                .isLenientlyEqualTo("""
                        {"gemeente":"assen","versie":1}""");
    }

    @Test
    void givesADossiernummerWhenThereIsNone() {
        intake.register(STAFF, "assen", person(Map.of("dossiernummer", "N-000001")));

        assertThat(intake.register(STAFF, "assen", person(Map.of())))
                .bodyJson()
                .extractingPath("$.dossiernummer")
                .isEqualTo("N-000002");
    }

    @Test
    void keepsWhatNobodyElseMayReadEncrypted() {
        intake.register(STAFF, "assen", person(ALL));

        String stored = database.ask(
                "assen",
                () -> String.valueOf(mongo.getCollection("nieuwkomers").find().first()));
        assertThat(stored)
                .contains("El Idrissi")
                .doesNotContain(BSN, "06-00123456", "mohamed@example.nl", "Schapendrift", "ochtend");
    }

    @Test
    void changesWhatIsRegistered() {
        String path = pathOf(intake.register(STAFF, "assen", person(ALL)));

        assertThat(intake.put(STAFF, path, FIRST, person(Map.of("bsn", BSN, "regimeVanaf", "2025-03-10"))))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"dossiernummer":"A-17","bsn":"999982072"}""")
                .doesNotHavePath("$.notitie");
    }

    @Test
    void keepsTheLawThatWasPutRightWithItsReason() {
        String path = pathOf(intake.register(STAFF, "assen", person(Map.of())));
        MvcTestResult silent = intake.put(STAFF, path, FIRST, person(Map.of("regime", "Wi2013")));
        assertProblem(silent, 400, "ongeldige-invoer");
        assertThat(silent)
                .bodyJson()
                .extractingPath("$.errors[0].location.pointer")
                .isEqualTo("#/regimeReden");

        String right = person(Map.of("regime", "Wi2013", "regimeReden", "De vergunning is van 2020."));
        assertThat(intake.put(STAFF, path, FIRST, right))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"regime":"Wi2013","regimecorrecties":
                         [{"regime":"Wi2021","reden":"De vergunning is van 2020."}]}""");
        assertThat(database.ask(
                        "assen",
                        () -> String.valueOf(
                                mongo.getCollection("nieuwkomers").find().first())))
                .doesNotContain("vergunning is van");
    }

    @Test
    void countsNoVersionWhenNothingChanges() {
        String path = pathOf(intake.register(STAFF, "assen", person(ALL)));

        assertThat(intake.put(STAFF, path, FIRST, person(ALL))).hasStatusOk().hasHeader("ETag", FIRST);
    }

    @Test
    void neverOverwritesWhatSomebodyElseChanged() {
        String path = pathOf(intake.register(STAFF, "assen", person(ALL)));
        assertThat(intake.put(STAFF, path, FIRST, person(Map.of("notitie", "De eerste.", "regimeVanaf", "2025-03-10"))))
                .hasStatusOk();

        assertProblem(intake.put(STAFF, path, FIRST, person(Map.of("notitie", "De tweede."))), 412, "verouderd");
        assertProblem(intake.put(STAFF, path, "", person(ALL)), 428, "versie-ontbreekt");
        assertThat(intake.get(STAFF, path))
                .bodyJson()
                .extractingPath("$.notitie")
                .isEqualTo("De eerste.");
    }

    @Test
    void refusesABsnOrDossiernummerTwice() {
        intake.register(STAFF, "assen", person(ALL));

        assertProblem(intake.register(STAFF, "assen", person(Map.of("bsn", BSN))), 409, "bsn-bestaat-al");
        assertProblem(
                intake.register(STAFF, "assen", person(Map.of("dossiernummer", "a-17"))),
                409,
                "dossiernummer-bestaat-al");
        assertThat(intake.register(STAFF, "assen", person(Map.of("bsn", "999984937"))))
                .hasStatus(201);
    }

    @Test
    void acceptsTheSameBsnInAnotherMunicipality() {
        intake.register(STAFF, "assen", person(ALL));

        assertThat(intake.register(consulent("tynaarlo"), "tynaarlo", person(ALL)))
                .hasStatus(201);
    }

    @Test
    void namesAllFaultsAtOnceAndStoresNothing() {
        MvcTestResult refused = intake.register(STAFF, "assen", """
                {"bsn":"999982073","naam":{"voornamen":7},"geboortedatum":"1992-02-30","geslacht":"Q",
                 "nationaliteit":"syrische","voorkeurstaal":"ar","regime":"Wi2021","aankomstdatum":"2025-03-10",
                 "schoenmaat":42}""");

        assertProblem(refused, 400, "ongeldige-invoer");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[*].location.pointer")
                .asArray()
                .contains(
                        "#/bsn",
                        "#/naam/voornamen",
                        "#/naam/achternaam",
                        "#/geboortedatum",
                        "#/geslacht",
                        "#/schoenmaat");
        assertThat(intake.get(STAFF, "assen/nieuwkomers"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void namesTheFieldThatDoesNotGoWithAnother() {
        assertFault(Map.of("geboortedatum", "2025-03-11"), "/geboortedatum", "geboortedatum-na-aankomst");
        assertFault(
                Map.of("uitkeringVan", "2025-04-02", "uitkeringTot", "2025-04-01"),
                "/uitkeringTot",
                "uitkering-tot-voor-van");
        assertFault(Map.of("uitkeringTot", "2025-04-01"), "/uitkeringVan", "uitkering-zonder-begin");
        assertFault(Map.of("nationaliteit", "atlantische"), "/nationaliteit", "nationaliteit-onbekend");
        assertFault(Map.of("tolkNodig", true), "/tolkTaal", "tolk-zonder-taal");
        assertFault(
                Map.of("talen", List.of(Map.of("taal", "arabisch", "gebruik", List.of("lezen")))),
                "/talen/0/schrift",
                "taal-zonder-schrift");
        assertFault(Map.of("verblijfVan", "2024-06-01"), "/verblijfsstatus", "verblijf-zonder-status");
        assertFault(Map.of("regimeVanaf", "2021-12-31"), "/regimeVanaf", "regime-voor-wet");
        LocalDate later = LocalDate.now().plusYears(1);
        assertFault(
                Map.of("geboortedatum", later.toString(), "aankomstdatum", later.toString()),
                "/geboortedatum",
                "geboortedatum-in-toekomst");
    }

    @Test
    void hidesANewcomerOfAnotherMunicipality() {
        String path = pathOf(intake.register(STAFF, "assen", person(ALL)));
        String elsewhere = path.replace("assen", "tynaarlo");

        assertThat(intake.get(consulent("tynaarlo"), path)).hasStatus(404);
        assertThat(intake.get(consulent("tynaarlo"), elsewhere)).hasStatus(404);
        assertThat(intake.put(consulent("tynaarlo"), elsewhere, FIRST, person(ALL)))
                .hasStatus(404);
    }

    @Test
    void isNoBusinessOfPolicyMakers() {
        assertThat(intake.get(beleid("assen"), "assen/nieuwkomers")).hasStatus(403);
    }

    @Test
    void recordsWhoSawWhom() {
        MvcTestResult created = intake.register(STAFF, "assen", person(ALL));
        intake.get(STAFF, pathOf(created));

        String id = pathOf(created).substring("assen/nieuwkomers/".length());
        assertThat(database.logged("assen", id))
                .extracting(TestDatabase.Logged::verwerking)
                .containsExactly("nieuwkomer.registreren", "nieuwkomer.raadplegen");
    }

    @Test
    void findsByAnyPartOfANameHoweverItIsWritten() {
        intake.register(STAFF, "assen", person(Map.of("naam", naam("Mohamed", "El Idrissi"))));
        intake.register(STAFF, "assen", person(Map.of("naam", naam("Zoë", "Núñez"))));

        assertThat(namesFor("{\"naam\":\"idri\"}")).containsExactly("El Idrissi, Mohamed");
        assertThat(namesFor("{\"naam\":\"MUHAMMAD el\"}")).containsExactly("El Idrissi, Mohamed");
        assertThat(namesFor("{\"naam\":\"nunez zoe\"}")).containsExactly("Núñez, Zoë");
        assertThat(namesFor("{\"naam\":\"i.r\"}")).isEmpty();
        assertProblem(intake.search(STAFF, "assen", "{\"naam\":\".*\"}"), 400, "ongeldige-invoer");
        assertThat(namesFor("{\"naam\":\"mohamed nunez\"}")).isEmpty();
    }

    @Test
    void findsByNumberAndBirthDate() {
        intake.register(STAFF, "assen", person(ALL));
        intake.register(STAFF, "assen", person(Map.of("naam", naam("Zoë", "Núñez"), "geboortedatum", "1990-01-01")));

        assertThat(namesFor("{\"bsn\":\"999982072\"}")).containsExactly("El Idrissi, Mohamed");
        assertThat(namesFor("{\"dossiernummer\":\"a-17\"}")).containsExactly("El Idrissi, Mohamed");
        assertThat(namesFor("{\"geboortedatum\":\"1990-01-01\"}")).containsExactly("Núñez, Zoë");
        assertThat(namesFor("{\"geboortedatum\":\"1990-01-01\",\"bsn\":\"999982072\"}"))
                .isEmpty();
        assertProblem(intake.search(STAFF, "assen", "{}"), 400, "ongeldige-invoer");
    }

    @Test
    void pagesThroughEachOrderWithoutRepeatOrGap() {
        for (int i = 0; i < 7; i++) {
            intake.register(
                    STAFF,
                    "assen",
                    person(Map.of("naam", naam("Naam", "N" + i % 3), "aankomstdatum", "2025-03-1" + i % 2)));
        }
        for (String sort : new String[] {"naam", "aankomstdatum", "-aankomstdatum"}) {
            assertThat(pages("sort=" + sort)).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void refusesACursorOfSomebodyElseOrForAnotherQuestion() {
        for (int i = 0; i < 3; i++) {
            intake.register(STAFF, "assen", person(Map.of()));
        }
        String cursor = text(intake.get(STAFF, "assen/nieuwkomers?limit=2"), "$.volgende");

        assertProblem(
                intake.get(STAFF.subject("ander"), "assen/nieuwkomers?limit=2&cursor=" + cursor),
                400,
                "ongeldige-invoer");
        assertProblem(
                intake.get(STAFF, "assen/nieuwkomers?limit=2&sort=aankomstdatum&cursor=" + cursor),
                400,
                "ongeldige-invoer");
        assertProblem(intake.get(STAFF, "assen/nieuwkomers?sort=bsn"), 400, "ongeldige-invoer");
    }

    private List<String> pages(String query) {
        var ids = new ArrayList<String>();
        String next = "";
        do {
            MvcTestResult page = intake.get(STAFF, "assen/nieuwkomers?limit=3&" + query + next);
            ids.addAll(list(page, "$.items[*].nieuwkomerId"));
            next = page.getResponse().getStatus() == 200 && has(page, "volgende")
                    ? "&cursor=" + text(page, "$.volgende")
                    : "";
        } while (!next.isEmpty());
        return ids;
    }

    private List<String> namesFor(String zoekopdracht) {
        return list(intake.search(STAFF, "assen", zoekopdracht), "$.items[*].weergavenaam");
    }

    private static boolean has(MvcTestResult result, String field) {
        return body(result).contains("\"" + field + "\"");
    }

    private static String text(MvcTestResult result, String path) {
        return JsonPath.read(body(result), path);
    }

    private static List<String> list(MvcTestResult result, String path) {
        return JsonPath.read(body(result), path);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private void assertFault(Map<String, ?> changed, String pointer, String code) {
        MvcTestResult refused = intake.register(STAFF, "assen", person(changed));
        assertProblem(refused, 400, "ongeldige-invoer");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.errors[0].location.pointer")
                .isEqualTo("#" + pointer);
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
