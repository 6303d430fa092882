package nl.drentscheaa.inburgering.intake.inzage.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class InzageControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final TestToken REGIE = regievoerder("assen");
    private static final String BEGIN = "\"0\"";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    private String newcomer = "";

    @BeforeEach
    void start() {
        database.clear();
        newcomer = pathOf(intake.register(
                STAFF, "assen", person(Map.of("bsn", "999982072", "notitie", "Komt liefst in de ochtend."))));
    }

    @Test
    void tellsWhatIsRegisteredInWords() {
        assertThat(intake.get(REGIE, newcomer + "/export"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.gemeente", name -> assertThat(name).isEqualTo("Assen"))
                .hasPathSatisfying(
                        "$.rubrieken[0].titel", title -> assertThat(title).isEqualTo("Registratie"))
                .extractingPath("$.rubrieken[0].regels[*].waarde")
                .asArray()
                .contains("El Idrissi, Mohamed", "14 mei 1992", "999982072", "Arabisch", "Komt liefst in de ochtend.");
    }

    @Test
    void putsTheQuestionsBesideTheAnswers() {
        String started = pathOf(intake.post(STAFF, newcomer + "/intakes", "{\"taal\":\"ar\"}"));
        intake.put(STAFF, started + "/antwoorden/schulden", "", """
                {"gegevenId":"5f0c2d3e-8f5b-4e0e-9a58-0d6b6a3d5a11","waarden":["ja-groot"],"apparaat":"bureau","gezien":0}""");
        intake.put(STAFF, started + "/gesprek", BEGIN, """
                {"bijeenkomsten":[{"datum":"2025-03-10","verschijning":"verschenen","tolk":"telefonisch",
                  "alleengesprek":"gevoerd"}],"bevindingen":[{"domein":"zorg","tekst":"Slaapt slecht."}],"weergaven":[]}""");

        String export = bodyOf(intake.get(REGIE, newcomer + "/export"));
        assertThat(export).contains("Brede intake", "10 maart 2025", "telefonisch", "Slaapt slecht.");
        assertThat(JsonPath.<List<String>>read(export, "$..regels[?(@.label == 'Heeft u schulden?')].waarde"))
                .containsExactly("Ja, en ik kan het niet betalen");
    }

    @Test
    void tellsWhoLookedWithoutNames() {
        intake.get(REGIE, newcomer + "/export");

        MvcTestResult shown = intake.get(STAFF, newcomer + "/inzages?limit=2");
        assertThat(shown).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"items":[{"verwerking":"inzage.verantwoorden","rollen":["consulent"]},
                          {"verwerking":"inzage.exporteren","rollen":["regievoerder"]}]}""");
        String next = JsonPath.read(bodyOf(shown), "$.volgende");
        assertThat(intake.get(STAFF, newcomer + "/inzages?limit=2&cursor=" + next))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].verwerking")
                .asArray()
                .contains("nieuwkomer.registreren");
    }

    @Test
    void givesItAsAFileToPrintWithWhoLooked() throws IOException {
        MvcTestResult given = intake.get(REGIE, newcomer + "/export/pdf?inzages=true");

        assertThat(given).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
        try (PDDocument pdf = Loader.loadPDF(given.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("El Idrissi, Mohamed", "14 mei 1992", "Persoon toegevoegd", "consulent");
        }
        assertThat(intake.get(STAFF, newcomer + "/inzages?limit=3"))
                .bodyJson()
                .extractingPath("$.items[*].verwerking")
                .asArray()
                .contains("inzage.exporteren");
    }

    @Test
    void handsTheWholeOutByTheRegievoerderOnly() {
        assertThat(intake.get(STAFF, newcomer + "/export")).hasStatus(403);
        assertThat(intake.get(STAFF, newcomer + "/export/pdf")).hasStatus(403);
        assertThat(intake.get(regievoerder("tynaarlo"), newcomer + "/export")).hasStatus(404);
    }

    private static String bodyOf(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
