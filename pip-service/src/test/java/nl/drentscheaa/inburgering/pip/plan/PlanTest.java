package nl.drentscheaa.inburgering.pip.plan;

import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.NOW;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.aConcept;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.aDoel;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.adopted;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.anAdopted;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.inhoud;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.typesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void beginsAsAConceptWithNumberOne() {
        Plan plan = aConcept();

        assertThat(plan.stand().status()).isEqualTo(PlanStatus.CONCEPT);
        assertThat(plan.stand().versienummer()).isEqualTo(Versienummer.FIRST);
    }

    @ParameterizedTest
    @EnumSource(names = {"B1_ROUTE", "ONDERWIJSROUTE"})
    void takesB1WhenNoLevelIsNamed(Leerroute leerroute) {
        assertThat(anAdopted(inhoud(leerroute)).stand().inhoud().niveau()).contains(Niveau.B1);
    }

    @Test
    void takesNoLevelForTheZRoute() {
        assertThat(anAdopted(inhoud(Leerroute.Z_ROUTE)).stand().inhoud().niveau())
                .isEmpty();
    }

    @Test
    void refusesALevelThatTheRouteForbids() {
        assertBroken(
                "niveau-a2-niet-op-onderwijsroute",
                () -> Plan.first(PlanFixtures.aNieuwkomer(), inhoud(Leerroute.ONDERWIJSROUTE, Niveau.A2), NOW));
    }

    @Test
    void refusesAForbiddenLevelInAChangeAndStaysAsItWas() {
        Plan plan = aConcept();
        Planstand before = plan.stand();

        assertBroken("niveau-b1-niet-op-z-route", () -> plan.change(inhoud(Leerroute.Z_ROUTE, Niveau.B1), NOW));
        assertThat(plan.stand()).isEqualTo(before);
        assertThat(typesOf(plan)).doesNotContain("pip-herzien");
    }

    @Test
    void allowsA2OnTheB1RouteInASecondPlan() {
        Plan second = anAdopted(inhoud(Leerroute.B1_ROUTE)).next(inhoud(Leerroute.B1_ROUTE, Niveau.A2), NOW);

        assertThat(second.stand().inhoud().niveau()).contains(Niveau.A2);
        assertThat(second.stand().versienummer().value()).isEqualTo(2);
    }

    @Test
    void isNotFollowedAsLongAsItIsAConcept() {
        assertBroken("concept-bestaat-al", () -> aConcept().next(inhoud(Leerroute.B1_ROUTE), NOW));
    }

    @Test
    void neverChangesOnceAdopted() {
        assertBroken(
                "plan-is-vastgesteld",
                () -> anAdopted(inhoud(Leerroute.B1_ROUTE)).change(inhoud(Leerroute.Z_ROUTE), NOW));
    }

    @Test
    void isAdoptedOnce() {
        assertBroken("plan-is-vastgesteld", () -> adopted(anAdopted(inhoud(Leerroute.B1_ROUTE)), DAY));
    }

    @Test
    void refusesADayInTheFuture() {
        assertBroken("vaststelling-in-de-toekomst", () -> adopted(aConcept(), LocalDate.of(2026, 11, 25)));
    }

    @Test
    void tellsOfADraftAndItsRoute() {
        assertThat(typesOf(aConcept())).containsExactly("pip-opgesteld", "leerroute-bepaald");
    }

    @Test
    void tellsOfARouteOnlyWhenItBecomesAnother() {
        Plan plan = aConcept();

        plan.change(inhoud(Leerroute.B1_ROUTE), NOW);
        plan.change(inhoud(Leerroute.Z_ROUTE), NOW);

        assertThat(typesOf(plan))
                .containsExactly(
                        "pip-opgesteld", "leerroute-bepaald", "pip-herzien", "pip-herzien", "leerroute-bepaald");
    }

    @Test
    void tellsNothingOfARouteThatTheNextPlanKeeps() {
        assertThat(typesOf(anAdopted(inhoud(Leerroute.B1_ROUTE)).next(inhoud(Leerroute.B1_ROUTE), NOW)))
                .containsExactly("pip-opgesteld");
    }

    @Test
    void tellsWhatWasAdopted() {
        Plan plan = adopted(
                aConcept(
                        PlanFixtures.aNieuwkomer(),
                        inhoud(Leerroute.B1_ROUTE, aDoel(Domein.WERK), aDoel(Domein.ZORG), aDoel(Domein.WERK))),
                DAY);

        var last = plan.outbox().getLast();
        assertThat(last.type()).isEqualTo("pip-vastgesteld");
        assertThat(last.subject()).isEqualTo(plan.stand().nieuwkomerId().toString());
        assertThat(last.data())
                .isEqualTo(Map.of(
                        "planId", plan.stand().planId().toString(),
                        "leerroute", "b1-route",
                        "niveau", "B1",
                        "status", "vastgesteld",
                        "vastgesteldOp", "2026-11-01",
                        "domeinen", List.of("zorg", "werk")));
    }

    @Test
    void tellsNoWordOfFreeText() {
        Plan plan = adopted(aConcept(), DAY);

        assertThat(plan.outbox().toString()).doesNotContain("persoonlijks");
        assertThat(plan.stand().toString()).doesNotContain("persoonlijks");
    }

    private static void assertBroken(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}
