package nl.drentscheaa.inburgering.pip.plan;

import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.aConcept;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.aDoel;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.aNieuwkomer;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.inhoud;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.security.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InzageTest {

    @Test
    void showsStaffEverything() {
        Planstand stand = planWith(aDoel(Domein.ZORG, "wpda"), aDoel(Domein.WERK));

        assertThat(Inzage.of(caller("consulent")).seen(stand)).contains(stand);
    }

    @Test
    void showsAPartnerTheOwnGoalsOnly() {
        Doel own = aDoel(Domein.WERK, "wpda");
        Planstand stand = planWith(own, aDoel(Domein.WERK, "attenta"), aDoel(Domein.WERK));

        assertThat(Inzage.of(partner("wpda")).seen(stand))
                .hasValueSatisfying(seen -> assertThat(seen.inhoud().doelen()).containsExactly(own));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZORG", "FINANCIEN"})
    void neverShowsAPartnerHealthOrFinance(Domein domein) {
        assertThat(Inzage.of(partner("wpda")).seen(planWith(aDoel(domein, "wpda"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEREIKT", "VERVALLEN"})
    void hidesFromAPartnerWhatHasEnded(DoelStatus status) {
        Doel running = aDoel(Domein.WERK, "wpda");
        var ended = new Doel(
                running.domein(), running.omschrijving(), running.organisatie(), running.streefdatum(), status);

        assertThat(Inzage.of(partner("wpda")).seen(planWith(ended))).isEmpty();
    }

    @Test
    void hidesAPlanWithoutAnOwnGoal() {
        assertThat(Inzage.of(partner("wpda")).seen(planWith(aDoel(Domein.WERK, "attenta"), aDoel(Domein.WERK))))
                .isEmpty();
    }

    @Test
    void showsAPartnerWithoutOrganisationNothing() {
        assertThat(Inzage.of(caller("ketenpartner")).seen(planWith(aDoel(Domein.WERK))))
                .isEmpty();
    }

    @Test
    void showsNothingToAnOrganisationOfAnImpossibleForm() {
        assertThat(Inzage.of(partner("WPDA; drop"))).isEqualTo(new Inzage.Geen());
    }

    private static Planstand planWith(Doel... doelen) {
        return aConcept(aNieuwkomer(), inhoud(Leerroute.B1_ROUTE, doelen)).stand();
    }

    private static Caller caller(String role) {
        return new Caller("subject", "naam", Set.of(role), Set.of(), Optional.empty(), "gateway");
    }

    private static Caller partner(String organisatie) {
        return new Caller("subject", "naam", Set.of("ketenpartner"), Set.of(), Optional.of(organisatie), "gateway");
    }
}
