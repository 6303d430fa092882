package nl.drentscheaa.inburgering.intake.overdracht;

import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.TODAY;
import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.aVerwachting;
import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.allTold;
import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.anOverdracht;
import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.because;
import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.nothingTold;
import static nl.drentscheaa.inburgering.intake.overdracht.OverdrachtFixtures.step;
import static nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus.OVERGEDRAGEN;
import static nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus.VERHUISD;
import static nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus.VERVALLEN;
import static nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus.WONING_GEVONDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class OverdrachtTest {

    @Test
    void asksForAllThatWasNotTold() {
        assertThat(nothingTold().ontbreekt()).containsExactly(Onderdeel.values());
        assertThat(allTold().ontbreekt()).isEmpty();
    }

    @Test
    void asksForALevelAsLongAsASkillIsMissing() {
        Optional<Taalniveau> a1 = Optional.of(Taalniveau.A1);
        assertThat(new Taalniveaus(a1, a1, a1, Optional.empty()).isComplete()).isFalse();
        assertThat(new Taalniveaus(a1, a1, a1, a1).isComplete()).isTrue();
    }

    @Test
    void isLateFromTheDayAfterTheOneAgreed() {
        LocalDate agreed = aVerwachting().verwachtOp().orElseThrow();
        assertThat(anOverdracht().isTeLaat(agreed)).isFalse();
        assertThat(anOverdracht().isTeLaat(agreed.plusDays(1))).isTrue();
        assertThat(moved().isTeLaat(agreed.plusDays(1))).isFalse();
    }

    @Test
    void isHandedOverWithANewcomerOnly() {
        assertThatThrownBy(() -> moved().move(step(OVERGEDRAGEN, TODAY), TODAY))
                .hasMessage("overdragen-met-nieuwkomer");
        assertThatThrownBy(() -> anOverdracht().complete(NieuwkomerId.random(), TODAY, TODAY))
                .isInstanceOf(RuleBroken.class);

        NieuwkomerId nieuwkomer = NieuwkomerId.random();
        Overdracht handedOver = moved().complete(nieuwkomer, TODAY, TODAY);
        assertThat(handedOver.plek().betrokkene()).isEqualTo(nieuwkomer.value());
        assertThat(handedOver.verloop().verhuisdOp()).isPresent();
    }

    @Test
    void doesNotChangeOnceItIsClosed() {
        Overdracht ended = anOverdracht().move(because(VERVALLEN, TODAY), TODAY);
        Overdracht handedOver = moved().complete(NieuwkomerId.random(), TODAY, TODAY);
        for (Overdracht closed : List.of(ended, handedOver)) {
            assertThatThrownBy(() -> closed.change(aVerwachting(), allTold())).hasMessage("overdracht-gesloten");
            assertThatThrownBy(() -> closed.explain(Optional.empty())).hasMessage("overdracht-gesloten");
        }
    }

    @Test
    void isSeenByCoaWhenItIsTheirsAndOpen() {
        var coa = new Inzage.VanCoa();
        Overdracht own = Overdracht.announce(Optional.of("coa"), aVerwachting(), nothingTold());
        assertThat(coa.covers(own)).isTrue();
        assertThat(coa.covers(anOverdracht())).isFalse();
        assertThat(coa.covers(own.move(because(VERVALLEN, TODAY), TODAY))).isFalse();
    }

    @Test
    void neverPrintsWhatIsTold() {
        assertThat(allTold().toString()).doesNotContain("Asmara", "Kapster", "Joke");
    }

    @Test
    void refusesAKenmerkThatCouldBeABsn() {
        assertThatThrownBy(() -> new Kenmerk("999982072")).hasMessage("kenmerk-vorm");
        assertThat(new Kenmerk(" coa-7 ").value()).isEqualTo("COA-7");
    }

    private static Overdracht moved() {
        return anOverdracht()
                .move(step(WONING_GEVONDEN, TODAY.minusDays(30)), TODAY)
                .move(step(VERHUISD, TODAY.minusDays(10)), TODAY);
    }
}
