package nl.drentscheaa.inburgering.pip.plan.web;

import static nl.drentscheaa.inburgering.pip.PipScenario.PLAN;
import static nl.drentscheaa.inburgering.pip.PipScenario.pathOf;
import static nl.drentscheaa.inburgering.pip.plan.web.PlanControllerTest.assertProblem;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.ketenpartner;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.token;
import static org.assertj.core.api.Assertions.assertThat;

import nl.drentscheaa.inburgering.pip.PipScenario;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a partner organisation may and may not see of plans. */
@ServiceTest
@Import(PipScenario.class)
class KetenpartnerTest {

    private static final TestToken STAFF = consulent("assen");
    private static final TestToken WPDA = ketenpartner("wpda", "assen", "tynaarlo");
    private static final TestToken STRANGER = ketenpartner("attenta", "assen");
    private static final String HEALTH_ONLY = """
            {"leerroute":"z-route","doelen":[
              {"domein":"zorg","omschrijving":"Geheim.","organisatie":"wpda"},
              {"domein":"financien","omschrijving":"Geheim.","organisatie":"wpda"},
              {"domein":"werk","omschrijving":"Van een ander.","organisatie":"vluchtelingenwerk"}]}""";

    @Autowired
    private PipScenario pip;

    @Autowired
    private TestDatabase database;

    private NieuwkomerId nieuwkomer;
    private String plan;

    @BeforeEach
    void start() {
        database.clear();
        nieuwkomer = pip.arrived("assen");
        plan = pathOf(pip.draft(STAFF, "assen", nieuwkomer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "newcomer", "municipality"})
    void seesTheOwnGoalsOnly(String way) {
        assertThat(pip.get(WPDA, pathBy(way)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$..omschrijving")
                .asArray()
                .containsExactly("Loopt stage bij een bakker.");
    }

    @Test
    void doesNotSeeAPlanOfOthers() {
        assertProblem(pip.get(STRANGER, pathBy("plan")), 404, "niet-gevonden");
        assertProblem(pip.get(STRANGER, pathBy("newcomer")), 404, "niet-gevonden");
        assertThat(pip.get(STRANGER, pathBy("municipality"))).bodyJson().isLenientlyEqualTo("{\"items\":[]}");
    }

    @Test
    void doesNotSeeAPlanInWhichItHasOnlyHealthOrFinance() {
        NieuwkomerId other = pip.arrived("assen");
        String hidden = pathOf(pip.post(STAFF, "assen/nieuwkomers/" + other + "/plannen", HEALTH_ONLY));

        assertProblem(pip.get(WPDA, hidden), 404, "niet-gevonden");
        assertThat(pip.get(WPDA, "assen/plannen"))
                .bodyJson()
                .extractingPath("$.items[*].nieuwkomerId")
                .asArray()
                .containsExactly(nieuwkomer.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "newcomer"})
    void seesAPlanUntilAnotherIsAdoptedInItsPlace(String way) {
        assertThat(pip.adopt(STAFF, plan, "\"1\"", "2020-06-01")).hasStatusOk();
        String next = pathOf(pip.post(
                STAFF, "assen/nieuwkomers/" + nieuwkomer + "/plannen", "{\"leerroute\":\"z-route\",\"doelen\":[]}"));
        assertThat(pip.get(WPDA, pathBy(way))).hasStatusOk();

        assertThat(pip.adopt(STAFF, next, "\"1\"", "2020-07-01")).hasStatusOk();

        assertProblem(pip.get(WPDA, pathBy(way)), 404, "niet-gevonden");
        assertThat(pip.get(WPDA, pathBy("municipality"))).bodyJson().isLenientlyEqualTo("{\"items\":[]}");
        assertThat(pip.get(STAFF, pathBy(way))).hasStatusOk();
    }

    @Test
    void seesNothingWithoutAnOrganisation() {
        TestToken nobody = token().role("ketenpartner").gemeenten("assen");

        assertProblem(pip.get(nobody, pathBy("plan")), 404, "niet-gevonden");
        assertThat(pip.get(nobody, pathBy("municipality"))).bodyJson().isLenientlyEqualTo("{\"items\":[]}");
    }

    @Test
    void changesNothing() {
        assertProblem(pip.put(WPDA, plan, "\"1\"", PLAN), 403, "geen-toegang");
        assertProblem(pip.adopt(WPDA, plan, "\"1\"", "2020-06-01"), 403, "geen-toegang");
        assertProblem(pip.draft(WPDA, "assen", nieuwkomer), 403, "geen-toegang");
    }

    @Test
    void isRecordedOnlyForWhatItSaw() {
        pip.get(STRANGER.subject("stranger"), pathBy("plan"));
        pip.get(STRANGER.subject("stranger"), pathBy("municipality"));
        pip.get(WPDA.subject("partner"), pathBy("municipality"));

        assertThat(database.logged("assen", nieuwkomer.toString()))
                .extracting(TestDatabase.Logged::gebruiker)
                .contains("partner")
                .doesNotContain("stranger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nieuwkomer", "beleid", "provincie", "beheer", "fg", "dienst"})
    void isTheOnlyOtherRoleThatSeesPlans(String role) {
        TestToken other = token().role(role).gemeenten("assen");

        assertProblem(pip.get(other, pathBy("plan")), 403, "geen-toegang");
        assertProblem(pip.get(other, pathBy("newcomer")), 403, "geen-toegang");
        assertProblem(pip.get(other, pathBy("municipality")), 403, "geen-toegang");
    }

    private String pathBy(String way) {
        return switch (way) {
            case "plan" -> plan;
            case "newcomer" -> "assen/nieuwkomers/" + nieuwkomer + "/plannen";
            default -> "assen/plannen";
        };
    }
}
