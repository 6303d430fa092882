package nl.drentscheaa.inburgering.pip.plan.web;

import static nl.drentscheaa.inburgering.pip.PipScenario.PLAN;
import static nl.drentscheaa.inburgering.pip.PipScenario.pathOf;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import nl.drentscheaa.inburgering.pip.PipScenario;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(PipScenario.class)
class PlanControllerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String FIRST = "\"1\"";
    private static final String CHANGED = """
            {"leerroute":"z-route","doelen":[]}""";

    @Autowired
    private PipScenario pip;

    @Autowired
    private TestDatabase database;

    private NieuwkomerId nieuwkomer;

    @BeforeEach
    void start() {
        database.clear();
        nieuwkomer = pip.arrived("assen");
    }

    @Test
    void showsAPlanAsItWasDrawnUp() {
        MvcTestResult created = pip.draft(STAFF, "assen", nieuwkomer);
        assertThat(created).hasStatus(201).hasHeader("ETag", FIRST);

        assertThat(pip.get(STAFF, pathOf(created)))
                .hasStatusOk()
                .hasHeader("ETag", FIRST)
                .bodyJson()
                .isLenientlyEqualTo(PLAN)
                .isLenientlyEqualTo("""
                        {"nieuwkomerId":"%s","gemeente":"assen","weergavenaam":"Abrehet Tesfay","versienummer":1,
                         "status":"concept","versie":1}""".formatted(nieuwkomer));
    }

    @Test
    void changesAConcept() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));

        assertThat(pip.put(STAFF, plan, FIRST, CHANGED)).hasStatusOk().hasHeader("ETag", "\"2\"");
        assertThat(pip.get(STAFF, plan)).bodyJson().isLenientlyEqualTo(CHANGED).doesNotHavePath("$.niveau");
    }

    @Test
    void adoptsAConcept() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));

        assertThat(pip.adopt(STAFF, plan, FIRST, "2020-06-01"))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"status":"vastgesteld","vastgesteldOp":"2020-06-01","versie":2}""");
    }

    @Test
    void leavesThePlanOfWhoMovedToBeRead() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));
        pip.tell("assen", nieuwkomer, "nieuwkomer-overgedragen", Map.of("verhuisdatum", "2026-10-01"));

        assertThat(pip.get(STAFF, plan)).hasStatusOk();
        assertProblem(pip.put(STAFF, plan, FIRST, CHANGED), 409, "nieuwkomer-verhuisd");
        assertProblem(pip.adopt(STAFF, plan, FIRST, "2020-06-01"), 409, "nieuwkomer-verhuisd");
    }

    @Test
    void forgetsWhoWasErased() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));
        pip.tell("assen", nieuwkomer, "nieuwkomer-gewist", Map.of());

        assertThat(pip.get(STAFF, plan)).hasStatusOk().bodyText().doesNotContain("Tesfay");
        assertThat(pip.hasKey("assen", nieuwkomer)).isFalse();
        assertThat(pip.put(STAFF, plan, FIRST, CHANGED)).hasStatus(404);
    }

    @Test
    void drawsUpNothingInAMergedDossierAndLeavesWhatIsThereToBeRead() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));
        pip.merged("assen", nieuwkomer);

        assertProblem(pip.draft(STAFF, "assen", nieuwkomer), 409, "dossier-samengevoegd");
        assertThat(pip.get(STAFF, plan)).hasStatusOk();
    }

    @Test
    void asksForTheVersion() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));

        assertProblem(pip.put(STAFF, plan, "", CHANGED), 428, "versie-ontbreekt");
        assertProblem(pip.adopt(STAFF, plan, "", "2020-06-01"), 428, "versie-ontbreekt");
    }

    @Test
    void refusesAStaleVersion() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));
        pip.put(STAFF, plan, FIRST, CHANGED);

        assertProblem(pip.put(STAFF, plan, FIRST, PLAN), 412, "verouderd");
        assertProblem(pip.adopt(STAFF, plan, FIRST, "2020-06-01"), 412, "verouderd");
    }

    @Test
    void refusesToChangeAnAdoptedPlan() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));
        pip.adopt(STAFF, plan, FIRST, "2020-06-01");

        assertProblem(pip.put(STAFF, plan, "\"2\"", CHANGED), 409, "plan-is-vastgesteld");
        assertProblem(pip.adopt(STAFF, plan, "\"2\"", "2020-06-01"), 409, "plan-is-vastgesteld");
    }

    @Test
    void refusesADayThatCannotBe() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(2);

        assertProblem(pip.adopt(STAFF, plan, FIRST, "2020-01-14"), 409, "vaststelling-voor-aankomst");
        assertProblem(pip.adopt(STAFF, plan, FIRST, tomorrow.toString()), 409, "vaststelling-in-de-toekomst");
        assertProblem(pip.adopt(STAFF, plan, FIRST, "2020-02-30"), 400, "ongeldige-invoer");
    }

    @Test
    void refusesANextPlanAdoptedBeforeThePrevious() {
        pip.adopt(STAFF, pathOf(pip.draft(STAFF, "assen", nieuwkomer)), FIRST, "2020-06-01");
        String second = pathOf(pip.draft(STAFF, "assen", nieuwkomer));

        assertProblem(pip.adopt(STAFF, second, FIRST, "2020-05-31"), 409, "vaststelling-voor-vorig-plan");
        assertThat(pip.adopt(STAFF, second, FIRST, "2020-06-01")).hasStatusOk();
    }

    @Test
    void hidesAPlanOfAnotherMunicipality() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));
        String elsewhere = plan.replace("assen/", "tynaarlo/");
        TestToken both = regievoerder("assen", "tynaarlo");

        assertProblem(pip.get(consulent("tynaarlo"), plan), 404, "niet-gevonden");
        assertProblem(pip.get(both, elsewhere), 404, "niet-gevonden");
        assertProblem(pip.put(both, elsewhere, FIRST, CHANGED), 404, "niet-gevonden");
        assertProblem(pip.adopt(both, elsewhere, FIRST, "2020-06-01"), 404, "niet-gevonden");
    }

    @Test
    void answersAnUnknownOrImpossiblePlanAlike() {
        assertProblem(pip.get(STAFF, "assen/plannen/00000000-0000-4000-8000-000000000000"), 404, "niet-gevonden");
        assertProblem(pip.get(STAFF, "assen/plannen/x"), 404, "niet-gevonden");
    }

    @Test
    void recordsWhoSawAndChanged() {
        String plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));
        pip.put(STAFF, plan, FIRST, CHANGED);
        pip.adopt(STAFF, plan, "\"2\"", "2020-06-01");
        pip.get(STAFF, plan);

        assertThat(database.logged("assen", nieuwkomer.toString()))
                .extracting(TestDatabase.Logged::verwerking)
                .containsExactly("plan.opstellen", "plan.wijzigen", "plan.vaststellen", "plan.raadplegen");
    }

    static void assertProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo(code);
    }
}
