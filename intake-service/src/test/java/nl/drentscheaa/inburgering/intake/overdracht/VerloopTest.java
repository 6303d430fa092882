package nl.drentscheaa.inburgering.intake.overdracht;

import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.ANNOUNCED;
import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.TODAY;
import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.because;
import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.step;
import static nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus.AANGEKONDIGD;
import static nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus.OVERGEDRAGEN;
import static nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus.VERHUISD;
import static nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus.VERVALLEN;
import static nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus.WONING_GEVONDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class VerloopTest {

    private final Verloop announced = Verloop.announced(ANNOUNCED);
    private final Verloop housed = announced.proceed(step(WONING_GEVONDEN, ANNOUNCED.plusDays(20)), TODAY);
    private final Verloop moved = housed.proceed(step(VERHUISD, ANNOUNCED.plusDays(40)), TODAY);

    @Test
    void goesForwardOneStepAtATime() {
        assertThat(moved.status()).isEqualTo(VERHUISD);
        assertThat(moved.proceed(step(OVERGEDRAGEN, TODAY), TODAY).status()).isEqualTo(OVERGEDRAGEN);
        assertImpossible(announced, step(VERHUISD, TODAY));
        assertImpossible(announced, because(OVERGEDRAGEN, TODAY));
        assertImpossible(announced, because(AANGEKONDIGD, TODAY));
    }

    @Test
    void goesBackOnlyWithAReason() {
        assertInvalid(housed, step(AANGEKONDIGD, TODAY), "reden-ontbreekt");
        assertThat(moved.proceed(because(AANGEKONDIGD, TODAY), TODAY).status()).isEqualTo(AANGEKONDIGD);
    }

    @Test
    void endsWithAReasonAndCanBeginAnew() {
        assertInvalid(moved, step(VERVALLEN, TODAY), "reden-ontbreekt");
        Verloop ended = moved.proceed(because(VERVALLEN, TODAY), TODAY);
        assertThat(ended.status()).isEqualTo(VERVALLEN);
        assertImpossible(ended, because(WONING_GEVONDEN, TODAY));
        assertThat(ended.proceed(because(AANGEKONDIGD, TODAY), TODAY).status()).isEqualTo(AANGEKONDIGD);
    }

    @Test
    void neverGoesBackFromTheHandover() {
        Verloop handedOver = moved.proceed(step(OVERGEDRAGEN, TODAY), TODAY);
        for (Overdrachtstatus any : Overdrachtstatus.values()) {
            assertImpossible(handedOver, because(any, TODAY));
        }
    }

    @Test
    void keepsDaysInOrderAndOutOfTheFuture() {
        LocalDate last = housed.overgangen().getLast().datum();
        assertInvalid(housed, step(VERHUISD, last.minusDays(1)), "statusdatum-voor-vorige");
        assertThat(housed.proceed(step(VERHUISD, last), TODAY).verhuisdOp()).contains(last);
        assertThat(housed.proceed(step(VERHUISD, TODAY), TODAY).verhuisdOp()).contains(TODAY);
        assertInvalid(housed, step(VERHUISD, TODAY.plusDays(1)), "statusdatum-in-toekomst");
    }

    @Test
    void knowsTheLastMoveThatStands() {
        assertThat(housed.verhuisdOp()).isEmpty();
        Verloop again = moved.proceed(because(WONING_GEVONDEN, TODAY.minusDays(2)), TODAY);
        assertThat(again.verhuisdOp()).isEmpty();
        assertThat(again.proceed(step(VERHUISD, TODAY), TODAY).verhuisdOp()).contains(TODAY);
    }

    @Test
    void movesTheAnnouncementUpToTheStepAfterIt() {
        LocalDate next = housed.overgangen().getLast().datum();
        assertThat(housed.announcedOn(next).aangekondigdOp()).isEqualTo(next);
        assertThatThrownBy(() -> housed.announcedOn(next.plusDays(1))).hasMessage("aankondiging-na-volgende");
    }

    @Property
    void staysPossibleWhateverIsTried(@ForAll List<Overdrachtstatus> tried, @ForAll boolean reason) {
        Verloop verloop = announced;
        for (Overdrachtstatus status : tried) {
            try {
                verloop = verloop.proceed(reason ? because(status, TODAY) : step(status, TODAY), TODAY);
            } catch (RuleBroken | InvalidValue refused) {
                assertThat(refused).isNotNull();
            }
        }
        List<Overdrachtstatus> steps =
                verloop.overgangen().stream().map(Statusovergang::status).toList();
        assertThat(steps).startsWith(AANGEKONDIGD);
        assertThat(steps.stream().limit(steps.size() - 1L)).doesNotContain(OVERGEDRAGEN);
        assertThat(verloop.overgangen()).isSortedAccordingTo(Comparator.comparing(Statusovergang::datum));
        if (!reason) {
            assertThat(steps).doesNotContain(VERVALLEN).isSorted();
        }
    }

    private static void assertImpossible(Verloop verloop, Statusovergang next) {
        assertThatThrownBy(() -> verloop.proceed(next, TODAY)).isInstanceOf(RuleBroken.class);
    }

    private static void assertInvalid(Verloop verloop, Statusovergang next, String code) {
        assertThatThrownBy(() -> verloop.proceed(next, TODAY)).hasMessage(code);
    }
}
