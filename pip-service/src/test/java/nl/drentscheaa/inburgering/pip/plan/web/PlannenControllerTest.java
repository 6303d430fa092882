package nl.drentscheaa.inburgering.pip.plan.web;

import static nl.drentscheaa.inburgering.pip.PipScenario.PLAN;
import static nl.drentscheaa.inburgering.pip.PipScenario.pathOf;
import static nl.drentscheaa.inburgering.pip.plan.web.PlanControllerTest.assertProblem;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
class PlannenControllerTest {

    private static final TestToken STAFF = consulent("assen");

    @Autowired
    private PipScenario pip;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void takesB1WhenNoLevelIsNamed() {
        NieuwkomerId nieuwkomer = pip.arrived("assen");

        assertThat(pip.post(STAFF, plannenOf(nieuwkomer), """
                {"leerroute":"onderwijsroute","doelen":[]}"""))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.niveau")
                .isEqualTo("B1");
    }

    @Test
    void takesAGoalWithoutStatusForOpen() {
        NieuwkomerId nieuwkomer = pip.arrived("assen");

        assertThat(pip.post(STAFF, plannenOf(nieuwkomer), """
                {"leerroute":"z-route","doelen":[{"domein":"werk","omschrijving":"Werkt."}]}"""))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.doelen[0].status")
                .isEqualTo("open");
    }

    @Test
    void refusesALevelThatTheRouteForbids() {
        NieuwkomerId nieuwkomer = pip.arrived("assen");

        assertProblem(pip.post(STAFF, plannenOf(nieuwkomer), """
                        {"leerroute":"z-route","niveau":"B1","doelen":[]}"""), 409, "niveau-b1-niet-op-z-route");
        assertProblem(pip.post(STAFF, plannenOf(nieuwkomer), """
                        {"leerroute":"b1-route","niveau":"A2","doelen":[]}"""), 409, "niveau-a2-niet-in-eerste-plan");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        NieuwkomerId nieuwkomer = pip.arrived("assen");

        MvcTestResult answer = pip.post(STAFF, plannenOf(nieuwkomer), """
                {"leerroute":"c-route","niveau":"C1","versie":4,"doelen":[
                  {"domein":"sport","omschrijving":" ","organisatie":"Gemeente Assen","streefdatum":"31-12-2026"}]}""");

        assertProblem(answer, 400, "ongeldige-invoer");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].location.pointer")
                .asArray()
                .containsExactlyInAnyOrder(
                        "#/leerroute",
                        "#/niveau",
                        "#/versie",
                        "#/doelen/0/domein",
                        "#/doelen/0/omschrijving",
                        "#/doelen/0/organisatie",
                        "#/doelen/0/streefdatum");
    }

    @Test
    void asksForWhatIsMissing() {
        NieuwkomerId nieuwkomer = pip.arrived("assen");

        MvcTestResult answer = pip.post(STAFF, plannenOf(nieuwkomer), """
                {"doelen":[{}, null]}""");

        assertProblem(answer, 400, "ongeldige-invoer");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].location.pointer")
                .asArray()
                .contains("#/leerroute", "#/doelen/0/domein", "#/doelen/0/omschrijving");
    }

    @Test
    void knowsOnlyNewcomersOfWhomIntakeTold() {
        NieuwkomerId unknown = new NieuwkomerId(UUID.randomUUID());

        assertProblem(pip.draft(STAFF, "assen", unknown), 404, "niet-gevonden");
        assertProblem(pip.get(STAFF, plannenOf(unknown)), 404, "niet-gevonden");
    }

    @Test
    void refusesASecondConcept() {
        NieuwkomerId nieuwkomer = pip.arrived("assen");
        pip.draft(STAFF, "assen", nieuwkomer);

        assertProblem(pip.draft(STAFF, "assen", nieuwkomer), 409, "concept-bestaat-al");
    }

    @Test
    void makesOneConceptOfManyAtOnce() throws Exception {
        NieuwkomerId nieuwkomer = pip.arrived("assen");
        Callable<Integer> draft =
                () -> pip.draft(STAFF, "assen", nieuwkomer).getResponse().getStatus();

        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(i -> draft).toList())) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(pip.get(STAFF, plannenOf(nieuwkomer)))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
    }

    @Test
    void listsThePlansOfANewcomerLastFirst() {
        NieuwkomerId nieuwkomer = pip.arrived("assen");
        pip.adopt(STAFF, pathOf(pip.draft(STAFF, "assen", nieuwkomer)), "\"1\"", "2020-06-01");
        pip.draft(STAFF, "assen", nieuwkomer);

        assertThat(pip.get(STAFF, plannenOf(nieuwkomer)))
                .bodyJson()
                .extractingPath("$.items[*].versienummer")
                .asArray()
                .containsExactly(2, 1);
    }

    @Test
    void answersANewcomerWithoutPlansWithAnEmptyList() {
        assertThat(pip.get(STAFF, plannenOf(pip.arrived("assen"))))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"items\":[]}");
    }

    @Test
    void leadsThroughAllPlansPageByPage() throws Exception {
        var drafted = IntStream.range(0, 7)
                .mapToObj(i -> pathOf(pip.draft(STAFF, "assen", pip.arrived("assen"))))
                .collect(Collectors.toSet());

        var found = new ArrayList<String>();
        String next = "assen/plannen?limit=3";
        while (!next.isEmpty()) {
            String page = body(pip.get(STAFF, next));
            List<String> ids = JsonPath.read(page, "$.items[*].planId");
            assertThat(ids).hasSizeLessThanOrEqualTo(3);
            ids.forEach(id -> found.add("assen/plannen/" + id));
            List<String> cursor = JsonPath.read(page, "$..volgende");
            next = cursor.isEmpty() ? "" : "assen/plannen?limit=3&cursor=" + cursor.getFirst();
        }

        assertThat(found).doesNotHaveDuplicates().hasSize(7).hasSameElementsAs(drafted);
    }

    @Test
    void filtersByStatus() {
        pip.adopt(STAFF, pathOf(pip.draft(STAFF, "assen", pip.arrived("assen"))), "\"1\"", "2020-06-01");
        pip.draft(STAFF, "assen", pip.arrived("assen"));

        assertThat(pip.get(STAFF, "assen/plannen?status=vastgesteld"))
                .bodyJson()
                .extractingPath("$.items[*].status")
                .asArray()
                .containsExactly("vastgesteld");
        assertProblem(pip.get(STAFF, "assen/plannen?status=klaar"), 400, "ongeldige-invoer");
        assertProblem(pip.get(STAFF, "assen/plannen?limit=201"), 400, "ongeldige-invoer");
    }

    @Test
    void refusesTheCursorOfAnotherQuestion() throws Exception {
        TestToken both = regievoerder("assen", "tynaarlo").subject("a");
        pip.draft(STAFF, "assen", pip.arrived("assen"));
        pip.draft(STAFF, "assen", pip.arrived("assen"));
        String cursor = JsonPath.read(body(pip.get(both, "assen/plannen?limit=1")), "$.volgende");

        assertThat(pip.get(both, "assen/plannen?limit=1&cursor=" + cursor)).hasStatusOk();
        assertProblem(pip.get(both, "tynaarlo/plannen?cursor=" + cursor), 400, "ongeldige-invoer");
        assertProblem(pip.get(both, "assen/plannen?status=concept&cursor=" + cursor), 400, "ongeldige-invoer");
        assertProblem(
                pip.get(regievoerder("assen").subject("b"), "assen/plannen?cursor=" + cursor), 400, "ongeldige-invoer");
    }

    @Test
    void keepsMunicipalitiesApart() {
        pip.draft(STAFF, "assen", pip.arrived("assen"));
        NieuwkomerId elsewhere = pip.arrived("tynaarlo");

        assertThat(pip.get(consulent("tynaarlo"), "tynaarlo/plannen"))
                .bodyJson()
                .isLenientlyEqualTo("{\"items\":[]}");
        assertProblem(pip.get(STAFF, plannenOf(elsewhere)), 404, "niet-gevonden");
        assertProblem(pip.post(STAFF, plannenOf(elsewhere), PLAN), 404, "niet-gevonden");
    }

    private static String plannenOf(NieuwkomerId nieuwkomer) {
        return "assen/nieuwkomers/" + nieuwkomer + "/plannen";
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString();
    }
}
