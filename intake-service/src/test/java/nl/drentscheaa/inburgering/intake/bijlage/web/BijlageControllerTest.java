package nl.drentscheaa.inburgering.intake.bijlage.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beleid;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.ketenpartner;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.nieuwkomer;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.intake.bijlage.SampleFiles;
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
class BijlageControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String FIRST = "\"1\"";
    private static final String SECOND = "\"2\"";
    private static final String PDF = "application/pdf";
    private static final String JPEG = "image/jpeg";
    private static final String DIPLOMA = """
        {"soort":"diploma","titel":"Diploma: \\"verzorgende\\""}""";

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
        path = pathOf(intake.register(STAFF, "assen", person(Map.of()))) + "/bijlagen";
    }

    @Test
    void takesADocumentAndGivesItBack() {
        MvcTestResult announced = intake.post(STAFF, path, DIPLOMA);
        assertThat(announced).hasStatus(201).hasHeader("ETag", FIRST);
        assertThat(intake.get(STAFF, path)).bodyJson().isLenientlyEqualTo("{\"items\":[],\"virusscan\":false}");

        assertThat(put(pathOf(announced), FIRST, PDF, SampleFiles.pdf()))
                .hasStatusOk()
                .hasHeader("ETag", SECOND)
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"soort":"diploma","titel":"Diploma: \\"verzorgende\\"","status":"aanwezig","versie":2,
                     "bestand":{"naam":"Diploma verzorgende.pdf","type":"pdf","gescand":false}}""");
        assertThat(intake.get(STAFF, path))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
        assertThat(intake.get(STAFF, pathOf(announced))).hasStatusOk().hasHeader("ETag", SECOND);
        assertThat(contentOf(pathOf(announced))).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void letsABrowserSaveItAndNothingElse() {
        String bijlage = attached(JPEG, SampleFiles.jpeg());

        assertThat(intake.get(STAFF, bijlage + "/bestand"))
                .hasStatusOk()
                .hasContentType(JPEG)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values).singleElement().asString().startsWith("attachment;"));
    }

    @Test
    void takesAFileOfManyParts() {
        byte[] file = Arrays.copyOf(SampleFiles.jpeg(), 3 * 1024 * 1024);
        String bijlage = attached(JPEG, file);

        assertThat(contentOf(bijlage)).isEqualTo(file);
    }

    @Test
    void seesByTheContentWhatAFileIs() {
        MvcTestResult announced = intake.post(STAFF, path, DIPLOMA);

        assertThat(put(pathOf(announced), FIRST, JPEG, SampleFiles.png()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.bestand.type")
                .isEqualTo("png");
    }

    @Test
    void keepsNothingOfAFileThatItRefuses() {
        MvcTestResult announced = intake.post(STAFF, path, DIPLOMA);

        assertFault(
                put(pathOf(announced), FIRST, PDF, "MZ".getBytes(StandardCharsets.US_ASCII)), "bestand-type-onbekend");
        assertFault(put(pathOf(announced), FIRST, PDF, new byte[0]), "bestand-leeg");
        byte[] half = Arrays.copyOf(SampleFiles.png(), 60);
        assertFault(put(pathOf(announced), FIRST, PDF, half), "bestand-beschadigd");
        assertThat(put(pathOf(announced), FIRST, "text/html", half)).hasStatus(415);
        byte[] large = Arrays.copyOf(SampleFiles.jpeg(), 10 * 1024 * 1024 + 1);
        assertThat(put(pathOf(announced), FIRST, JPEG, large)).hasStatus(413);
        assertThat(stored("bestandsdelen")).isZero();
        assertThat(put(pathOf(announced), FIRST, PDF, SampleFiles.pdf())).hasStatusOk();
    }

    @Test
    void takesTheSameFileOnceAndNoOther() {
        String bijlage = attached(PDF, SampleFiles.pdf());

        assertThat(put(bijlage, FIRST, PDF, SampleFiles.pdf())).hasStatusOk().hasHeader("ETag", SECOND);
        assertThat(put(bijlage, SECOND, PDF, SampleFiles.png())).hasStatus(409);
        assertThat(stored("bestandsdelen")).isEqualTo(1);
    }

    @Test
    void neverOverwritesWhatSomebodyElseDid() {
        MvcTestResult announced = intake.post(STAFF, path, DIPLOMA);
        assertThat(put(pathOf(announced), SECOND, PDF, SampleFiles.pdf())).hasStatus(412);
        assertThat(stored("bestandsdelen")).isZero();

        assertThat(intake.delete(STAFF, pathOf(announced))).hasStatus(428);
        assertThat(intake.delete(STAFF, pathOf(announced), SECOND)).hasStatus(412);
    }

    @Test
    void deletesWithUndo() {
        String bijlage = attached(PDF, SampleFiles.pdf());

        assertThat(intake.delete(STAFF, bijlage, SECOND))
                .hasStatusOk()
                .hasHeader("ETag", "\"3\"")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("verwijderd");
        assertThat(intake.get(STAFF, bijlage + "/bestand")).hasStatus(404);
        assertThat(intake.get(STAFF, path))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(intake.get(STAFF, path + "?verwijderd=true"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);

        assertThat(intake.post(STAFF, bijlage + "/herstel", "\"3\"", "")).hasStatusOk();
        assertThat(contentOf(bijlage)).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void showsTheLatestFirstAndGoesOnWhereItWasLeft() {
        for (int i = 0; i < 3; i++) {
            attached(PDF, SampleFiles.pdf());
        }
        String first = bodyOf(intake.get(STAFF, path + "?limit=2"));
        String next = JsonPath.read(first, "$.volgende");
        String second = bodyOf(intake.get(STAFF, path + "?limit=2&cursor=" + next));

        assertThat(JsonPath.<List<String>>read(first, "$.items[*].bijlageId"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(JsonPath.<List<String>>read(second, "$.items[*].bijlageId"));
        assertThat(second).doesNotContain("volgende");
        assertThat(intake.get(STAFF, path + "?verwijderd=true&cursor=" + next)).hasStatus(400);
    }

    @Test
    void storesNothingThatCanBeRead() {
        attached(PDF, SampleFiles.pdf());

        for (String collection : new String[] {"bijlagen", "bestandsdelen"}) {
            assertThat(database.ask("assen", () -> mongo.findAll(Document.class, collection)))
                    .singleElement()
                    .satisfies(stored -> assertThat(stored.toJson()).doesNotContain("verzorgende", "PDF-"));
        }
    }

    @Test
    void recordsWhoAddedAndOpenedIt() {
        String bijlage = attached(PDF, SampleFiles.pdf());
        intake.get(STAFF, bijlage + "/bestand");

        assertThat(database.logged("assen", path.split("/")[2]))
                .extracting(TestDatabase.Logged::verwerking)
                .containsExactly(
                        "nieuwkomer.registreren",
                        "bijlage.toevoegen",
                        "bijlage.toevoegen",
                        "bijlage.raadplegen",
                        "bijlage.openen");
    }

    @Test
    void isForStaffOfTheMunicipalityAndOfThisNewcomer() {
        String bijlage = attached(PDF, SampleFiles.pdf());
        for (TestToken other : new TestToken[] {nieuwkomer("assen"), beleid("assen"), ketenpartner("wpda", "assen")}) {
            assertThat(intake.get(other, path)).hasStatus(403);
            assertThat(intake.get(other, bijlage + "/bestand")).hasStatus(403);
            assertThat(intake.post(other, path, DIPLOMA)).hasStatus(403);
        }
        String someone = pathOf(intake.register(STAFF, "assen", person(Map.of())));
        String id = bijlage.substring(bijlage.lastIndexOf('/'));
        assertThat(intake.get(STAFF, someone + "/bijlagen" + id)).hasStatus(404);
        assertThat(intake.get(STAFF, "assen/nieuwkomers/" + UUID.randomUUID() + "/bijlagen"))
                .hasStatus(404);
        assertThat(intake.get(consulent("tynaarlo"), bijlage.replace("assen", "tynaarlo")))
                .hasStatus(404);
    }

    private String attached(String type, byte[] file) {
        String bijlage = pathOf(intake.post(STAFF, path, DIPLOMA));
        assertThat(put(bijlage, FIRST, type, file)).hasStatusOk();
        return bijlage;
    }

    private MvcTestResult put(String bijlage, String ifMatch, String type, byte[] file) {
        return intake.putFile(STAFF, bijlage + "/bestand", ifMatch, type, file);
    }

    private byte[] contentOf(String bijlage) {
        return intake.get(STAFF, bijlage + "/bestand").getResponse().getContentAsByteArray();
    }

    private long stored(String collection) {
        return database.ask("assen", () -> mongo.getCollection(collection).countDocuments(new Document()));
    }

    private static void assertFault(MvcTestResult answer, String code) {
        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo(code);
    }

    private static String bodyOf(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
