package nl.drentscheaa.inburgering.intake.huishouden.web;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.naam;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beleid;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(IntakeScenario.class)
class HuishoudenControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String FIRST = "\"1\"";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    private String selam = "";
    private String yonas = "";

    @BeforeEach
    void start() {
        database.clear();
        selam = register("Selam");
        yonas = register("Yonas");
    }

    @Test
    void showsWhoBelongTogetherAndWhoDirects() {
        MvcTestResult formed = form(selam);
        assertThat(formed).hasStatus(201).hasHeader("ETag", FIRST);
        assertThat(join(pathOf(formed), FIRST, yonas)).hasStatusOk();
        assertThat(intake.put(STAFF, pathOf(formed) + "/regisseur", "\"2\"", """
                {"regisseur":{"account":"regie","naam":"Renske Regie"}}"""))
                .hasStatusOk();

        assertThat(intake.get(STAFF, "assen/nieuwkomers/" + yonas + "/huishoudens"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"gemeente":"assen","versie":3,"regisseur":{"account":"regie","naam":"Renske Regie"},
                          "gezinsleden":[{"weergavenaam":"Tesfay, Selam","relatie":"referent","van":"2025-03-10"},
                                         {"weergavenaam":"Tesfay, Yonas","relatie":"kind"}]}]}""");
    }

    @Test
    void letsNobodyBelongToTwo() {
        form(selam);
        String other = pathOf(form(yonas));

        assertProblem(form(selam), 409, "al-in-huishouden");
        assertProblem(join(other, FIRST, selam), 409, "al-in-huishouden");
        assertThat(intake.get(STAFF, other))
                .bodyJson()
                .extractingPath("$.gezinsleden")
                .asArray()
                .hasSize(1);
    }

    @Test
    void movesSomebodyFromOneToTheOther() {
        MvcTestResult left = form(selam);
        String joined = pathOf(form(yonas));
        String uit = pathOf(left).substring("assen/huishoudens/".length());

        assertThat(intake.post(STAFF, joined + "/gezinsleden", FIRST, """
                {"nieuwkomerId":"%s","relatie":"partner","van":"2026-02-01","uit":"%s"}""".formatted(selam, uit)))
                .hasStatusOk();

        assertThat(intake.get(STAFF, "assen/nieuwkomers/" + selam + "/huishoudens"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items":[{"gezinsleden":[{"relatie":"referent"},{"relatie":"partner","van":"2026-02-01"}]},
                                  {"gezinsleden":[{"van":"2025-03-10","tot":"2026-01-31"}]}]}""");
    }

    @Test
    void endsAMembershipAndTakesTheEndBackWhileNobodyElseHasThePerson() {
        String path = pathOf(form(selam));
        String lid = path + "/gezinsleden/" + selam;
        assertThat(intake.put(STAFF, lid, FIRST, """
                {"relatie":"referent","van":"2025-03-10","tot":"2026-01-31"}""")).hasStatusOk();
        assertThat(intake.put(STAFF, lid, "\"2\"", """
                {"relatie":"referent","van":"2025-03-10"}""")).hasStatusOk();
        intake.put(STAFF, lid, "\"3\"", """
                {"relatie":"referent","van":"2025-03-10","tot":"2026-01-31"}""");
        form(selam);

        assertProblem(intake.put(STAFF, lid, "\"4\"", """
                {"relatie":"referent","van":"2025-03-10"}"""), 409, "al-in-huishouden");
    }

    @Test
    void refusesAnOldVersionAndOneThatIsMissing() {
        String path = pathOf(form(selam));
        join(path, FIRST, yonas);

        assertProblem(join(path, FIRST, yonas), 412, "verouderd");
        assertProblem(join(path, "", yonas), 428, "versie-ontbreekt");
    }

    @Test
    void isEmptyForWhoHasNoneAndUnknownElsewhere() {
        assertThat(intake.get(STAFF, "assen/nieuwkomers/" + selam + "/huishoudens"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        String path = pathOf(form(selam));
        assertThat(intake.get(consulent("tynaarlo"), path.replace("assen", "tynaarlo")))
                .hasStatus(404);
        assertThat(intake.get(beleid("assen"), path)).hasStatus(403);
        assertThat(intake.post(STAFF, "assen/huishoudens", member("00000000-0000-4000-8000-000000000000")))
                .hasStatus(400);
    }

    @Test
    void recordsOfEachMemberWhoSawTheHousehold() {
        String path = pathOf(form(selam));
        join(path, FIRST, yonas);
        intake.get(STAFF, path);

        assertThat(database.logged("assen", yonas))
                .extracting(TestDatabase.Logged::verwerking)
                .containsSubsequence("huishouden.wijzigen", "huishouden.raadplegen");
    }

    private String register(String voornaam) {
        String path = pathOf(intake.register(STAFF, "assen", person(Map.of("naam", naam(voornaam, "Tesfay")))));
        return path.substring("assen/nieuwkomers/".length());
    }

    private MvcTestResult form(String nieuwkomer) {
        return intake.post(STAFF, "assen/huishoudens", member(nieuwkomer));
    }

    private static String member(String nieuwkomer) {
        return """
                {"gezinsleden":[{"nieuwkomerId":"%s","relatie":"referent","van":"2025-03-10"}]}""".formatted(nieuwkomer);
    }

    private MvcTestResult join(String huishouden, String ifMatch, String nieuwkomer) {
        return intake.post(STAFF, huishouden + "/gezinsleden", ifMatch, """
                {"nieuwkomerId":"%s","relatie":"kind","van":"2025-04-01"}""".formatted(nieuwkomer));
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
