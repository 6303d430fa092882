package nl.drentscheaa.inburgering.intake.dubbel.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.naam;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class SamenvoegingenControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String FIRST = "\"1\"";
    private static final String BSN = "999982072";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    private String blijft = "";
    private String andere = "";

    @BeforeEach
    void start() {
        database.clear();
        blijft = pathOf(intake.register(
                STAFF, "assen", person(Map.of("naam", naam("Abdelrahman", "Hussein"), "dossiernummer", "A-1"))));
        andere = pathOf(intake.register(
                STAFF,
                "assen",
                person(Map.of(
                        "naam",
                        naam("Abd al-Rahman", "al-Husain"),
                        "dossiernummer",
                        "A-2",
                        "bsn",
                        BSN,
                        "notitie",
                        "Komt in de ochtend."))));
    }

    @Test
    void makesOneDossierWithWhatWasChosen() {
        MvcTestResult merged = merge("[\"bsn\",\"notitie\"]");

        assertThat(merged).hasStatus(201).hasHeader("ETag", "\"2\"").bodyJson().isLenientlyEqualTo("""
                {"items":[{"dossiernummer":"A-2","versie":2}]}""");
        assertThat(intake.get(STAFF, blijft)).bodyJson().isLenientlyEqualTo("""
                {"dossiernummer":"A-1","bsn":"999982072","notitie":"Komt in de ochtend.",
                 "naam":{"voornamen":"Abdelrahman"}}""");
        assertThat(intake.get(STAFF, andere)).bodyJson().isLenientlyEqualTo("""
                {"dossiernummer":"A-2","bsn":"999982072","opgegaanIn":"%s"}""".formatted(idOf(blijft)));
    }

    @Test
    void takesTheClosedDossierOutOfListsAndSearches() {
        merge("[\"bsn\"]");

        assertThat(numbers("assen/nieuwkomers")).containsExactly("A-1");
        assertThat(intake.search(STAFF, "assen", "{\"naam\":\"Rahman\"}"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(intake.search(STAFF, "assen", "{\"bsn\":\"" + BSN + "\"}"))
                .bodyJson()
                .extractingPath("$.items[*].dossiernummer")
                .asArray()
                .containsExactly("A-1");
        assertThat(intake.get(STAFF, blijft + "/dubbelen"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void changesNothingInAClosedDossier() {
        merge("[]");

        assertProblem(intake.put(STAFF, andere, "\"2\"", person(Map.of())), 409, "dossier-samengevoegd");
        assertProblem(mergeWith(andere, "\"2\"", blijft, 1, "[]"), 409, "dossier-samengevoegd");
        assertProblem(intake.post(STAFF, andere + "/intakes", "{\"taal\":\"ar\"}"), 409, "dossier-samengevoegd");
        assertProblem(
                intake.post(STAFF, "assen/huishoudens", """
                {"gezinsleden":[{"nieuwkomerId":"%s","relatie":"referent","van":"2025-03-10"}]}""".formatted(idOf(andere))), 409, "dossier-samengevoegd");
    }

    @Test
    void bringsBothBackAsTheyWere() {
        String before = body(intake.get(STAFF, blijft));
        merge("[\"bsn\",\"naam\",\"notitie\"]");

        assertThat(part("\"2\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();

        assertThat(body(intake.get(STAFF, blijft)).replace("\"versie\":3", "\"versie\":1"))
                .isEqualTo(before);
        assertThat(intake.get(STAFF, andere))
                .bodyJson()
                .doesNotHavePath("$.opgegaanIn")
                .isLenientlyEqualTo("""
                        {"bsn":"999982072","naam":{"achternaam":"al-Husain"},"notitie":"Komt in de ochtend."}""");
        assertThat(numbers("assen/nieuwkomers")).containsExactlyInAnyOrder("A-1", "A-2");
    }

    @Test
    void partsNoMoreOnceSomethingChanged() {
        merge("[\"bsn\"]");
        intake.put(STAFF, blijft, "\"2\"", person(Map.of("bsn", BSN, "notitie", "Later geschreven.")));

        assertProblem(part("\"3\""), 409, "samenvoeging-gewijzigd");
    }

    @Test
    void partsOnTheThirtiethDayAndNotOnTheNext() {
        merge("[\"bsn\"]");
        mergedBefore(31);
        assertProblem(part("\"2\""), 409, "samenvoeging-te-oud");

        mergedBefore(30);
        assertThat(part("\"2\"")).hasStatusOk();
    }

    @Test
    void takesTheClosedDossierOutOfItsHouseholdUntilItIsBack() {
        intake.post(STAFF, "assen/huishoudens", """
                {"gezinsleden":[{"nieuwkomerId":"%s","relatie":"referent","van":"2025-03-10"}]}""".formatted(idOf(andere)));

        merge("[]");
        assertThat(intake.get(STAFF, andere + "/huishoudens"))
                .bodyJson()
                .extractingPath("$.items[0].gezinsleden[0].tot")
                .isNotNull();

        part("\"1\"");
        assertThat(intake.get(STAFF, andere + "/huishoudens"))
                .bodyJson()
                .doesNotHavePath("$.items[0].gezinsleden[0].tot");
    }

    @Test
    void finishesAMergeThatTookOverNothing() {
        merge("[]");

        assertThat(merge("[]")).hasStatus(201);
        assertProblem(merge("[\"notitie\"]"), 412, "verouderd");
    }

    @Test
    void tellsWhatTheClosedDossierKeepsWhenThePersonAsks() {
        merge("[]");

        assertThat(intake.get(regievoerder("assen"), blijft + "/export"))
                .bodyJson()
                .extractingPath("$.rubrieken[*].titel")
                .asArray()
                .containsExactly("Registratie", "Samengevoegd dossier A-2");
    }

    @Test
    void refusesAnOldVersionOfEither() {
        assertProblem(mergeWith(blijft, "\"7\"", andere, 1, "[]"), 412, "verouderd");
        assertProblem(mergeWith(blijft, FIRST, andere, 7, "[]"), 412, "verouderd");
        assertThat(numbers("assen/nieuwkomers")).hasSize(2);
    }

    @Test
    void finishesWhatStoppedHalfway() {
        merge("[\"bsn\"]");
        String half = idOf(blijft);
        database.ask(
                "assen",
                () -> mongo.getCollection("nieuwkomers")
                        .updateOne(new Document("_id", half), new Document("$set", new Document("versie", 1L))));

        assertThat(mergeWith(blijft, FIRST, andere, 1, "[\"bsn\",\"notitie\"]")).hasStatus(201);
        assertThat(intake.get(STAFF, blijft))
                .bodyJson()
                .extractingPath("$.notitie")
                .isEqualTo("Komt in de ochtend.");
    }

    @Test
    void mergesNoDossierWithItselfOrWithNobody() {
        assertProblem(mergeWith(blijft, FIRST, blijft, 1, "[]"), 409, "samenvoegen-met-zichzelf");
        assertThat(mergeWith(blijft, FIRST, "assen/nieuwkomers/00000000-0000-4000-8000-000000000000", 1, "[]"))
                .hasStatus(400);
    }

    @Test
    void recordsItOfBoth() {
        merge("[]");

        for (String path : List.of(blijft, andere)) {
            assertThat(database.logged("assen", idOf(path)))
                    .extracting(TestDatabase.Logged::verwerking)
                    .contains("samenvoeging.samenvoegen");
        }
    }

    private MvcTestResult merge(String overnemen) {
        return mergeWith(blijft, FIRST, andere, 1, overnemen);
    }

    private MvcTestResult mergeWith(String in, String ifMatch, String other, int versie, String overnemen) {
        return intake.post(STAFF, in + "/samenvoegingen", ifMatch, """
                {"nieuwkomerId":"%s","versie":%d,"overnemen":%s}""".formatted(idOf(other), versie, overnemen));
    }

    private MvcTestResult part(String ifMatch) {
        return intake.delete(STAFF, blijft + "/samenvoegingen/" + idOf(andere), ifMatch);
    }

    private void mergedBefore(int days) {
        Instant op = Instant.now().minus(days, ChronoUnit.DAYS);
        database.ask(
                "assen",
                () -> mongo.getCollection("nieuwkomers")
                        .updateOne(
                                new Document("_id", idOf(andere)),
                                new Document("$set", new Document("opgegaanOp", op))));
    }

    private List<String> numbers(String path) {
        return JsonPath.read(body(intake.get(STAFF, path)), "$.items[*].dossiernummer");
    }

    private static String idOf(String path) {
        return path.substring("assen/nieuwkomers/".length());
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(UTF_8);
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
