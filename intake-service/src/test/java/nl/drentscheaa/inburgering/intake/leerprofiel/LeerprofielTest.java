package nl.drentscheaa.inburgering.intake.leerprofiel;

import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.NU;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.TODAY;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.aKader;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.nothing;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withToets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class LeerprofielTest {

    private static final Leergegevens FAILED = withToets(nothing(), Optional.of(12));

    private final Leerprofiel leerprofiel = new Leerprofiel(NieuwkomerId.random());

    @Test
    void keepsWhatWasKnownEarlier() {
        leerprofiel.change(known(nothing()), Leerroute.B1_ROUTE);
        leerprofiel.change(known(FAILED), Leerroute.Z_ROUTE);

        assertThat(leerprofiel.gegevens()).contains(FAILED);
        assertThat(leerprofiel.vastleggingen())
                .extracting(Vastlegging::gegevens)
                .containsExactly(FAILED, nothing());
    }

    @Test
    void changesNothingWhenTheSameIsToldAgain() {
        leerprofiel.change(known(FAILED), Leerroute.Z_ROUTE);

        assertThat(leerprofiel.change(known(FAILED), Leerroute.Z_ROUTE)).isFalse();
        assertThat(leerprofiel.vastleggingen()).hasSize(1);
    }

    @Test
    void tellsOfAProposalOnlyWhenItIsAnotherOne() {
        leerprofiel.change(known(nothing()), Leerroute.B1_ROUTE);
        leerprofiel.change(known(withToets(nothing(), Optional.of(30))), Leerroute.B1_ROUTE);
        leerprofiel.change(known(FAILED), Leerroute.Z_ROUTE);

        assertThat(leerprofiel.outbox())
                .allMatch(event -> event.type().equals("leerroute-voorgesteld"))
                .extracting(OutboxEvent::data)
                .containsExactly(Map.of("leerroute", "b1-route"), Map.of("leerroute", "z-route"));
    }

    @Test
    void tellsTheChosenRouteAndNothingElse() {
        leerprofiel.change(known(FAILED), Leerroute.Z_ROUTE);
        leerprofiel.choose(chosen(Leerroute.B1_ROUTE, "Wil het proberen."));
        leerprofiel.choose(chosen(Leerroute.B1_ROUTE, "Haalt het met hulp."));

        assertThat(leerprofiel.besluiten()).hasSize(2);
        assertThat(leerprofiel.outbox())
                .filteredOn(event -> event.type().equals("leerroute-gekozen"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.subject()).isEqualTo(leerprofiel.id().value());
                    assertThat(event.data()).isEqualTo(Map.of("leerroute", "b1-route"));
                });
    }

    @Test
    void asksWhyAChoiceDepartsFromTheProposal() {
        assertThatThrownBy(() -> chosen(Leerroute.B1_ROUTE, ""))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("leerroute-afwijking-zonder-reden");
        assertThat(chosen(Leerroute.Z_ROUTE, "").reden()).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameIsChosenAgain() {
        leerprofiel.change(known(FAILED), Leerroute.Z_ROUTE);
        leerprofiel.choose(chosen(Leerroute.Z_ROUTE, ""));

        assertThat(leerprofiel.choose(chosen(Leerroute.Z_ROUTE, ""))).isFalse();
        assertThat(leerprofiel.besluiten()).hasSize(1);
    }

    @Test
    void refusesAChoiceAsLongAsNothingIsKnown() {
        assertThatThrownBy(() -> leerprofiel.choose(chosen(Leerroute.Z_ROUTE, "")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void refusesATestAfterToday() {
        assertThatThrownBy(() -> FAILED.refuseFuture(TODAY.minusDays(1))).hasMessage("toets-in-toekomst");
        assertThat(FAILED.refuseFuture(TODAY)).isEqualTo(FAILED);
    }

    private static Vastlegging known(Leergegevens gegevens) {
        return new Vastlegging(gegevens, "R. Regie", NU);
    }

    /** Beside the proposal of the Z-route. */
    private static Routebesluit chosen(Leerroute leerroute, String reden) {
        Routevoorstel voorstel = Routeregels.propose(new Omstandigheden(40, FAILED), aKader());
        return new Routebesluit(
                voorstel,
                leerroute,
                Optional.of(reden).filter(text -> !text.isEmpty()).map(Toelichting::new),
                "R. Regie",
                NU);
    }
}
