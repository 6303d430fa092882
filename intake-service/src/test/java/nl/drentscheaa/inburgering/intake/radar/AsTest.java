package nl.drentscheaa.inburgering.intake.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.Optie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import org.junit.jupiter.api.Test;

class AsTest {

    private static final VraagId SCHULDEN = new VraagId("schulden");
    private static final VraagId UREN = new VraagId("uren");
    private static final Regel TE_VEEL = new Regel(
            new Aanleiding.Gekozen(SCHULDEN, Set.of(new Optie("veel"))), Strekking.HOOGSTENS, new Score(2), "Veel.");
    private static final Regel VOLTIJD =
            new Regel(new Aanleiding.Tussen(UREN, 32, 80), Strekking.MINSTENS, new Score(5), "Voltijd.");
    private static final As AS = as(TE_VEEL, VOLTIJD);

    @Test
    void proposesNothingWhenNothingIsKnown() {
        assertThat(AS.propose(Map.of()).score()).isEmpty();
        assertThat(AS.propose(Map.of(SCHULDEN, Antwoord.OVERGESLAGEN)).score()).isEmpty();
        assertThat(AS.propose(Map.of(new VraagId("iets-anders"), Antwoord.of("ja")))
                        .score())
                .isEmpty();
    }

    @Test
    void beginsAtTheBasisWhenNoRuleHolds() {
        Scorevoorstel proposed = AS.propose(Map.of(SCHULDEN, Antwoord.of("geen")));

        assertThat(proposed.score()).contains(new Score(3));
        assertThat(proposed.beslissend()).isEmpty();
    }

    @Test
    void liftsFromTheBorderOnAndNotBeforeIt() {
        assertThat(AS.propose(Map.of(UREN, Antwoord.of("31"))).score()).contains(new Score(3));
        assertThat(AS.propose(Map.of(UREN, Antwoord.of("32"))).score()).contains(Score.HOOGSTE);
    }

    @Test
    void keepsDownWhateverLifts() {
        Scorevoorstel proposed = AS.propose(Map.of(SCHULDEN, Antwoord.of("veel"), UREN, Antwoord.of("40")));

        assertThat(proposed.score()).contains(new Score(2));
        assertThat(proposed.regels()).containsExactly(TE_VEEL, VOLTIJD);
        assertThat(proposed.beslissend()).containsExactly(TE_VEEL);
    }

    @Test
    void refusesAScoreOutsideTheAxis() {
        assertThatThrownBy(() -> new Score(0)).hasMessage("score-buiten-bereik");
        assertThatThrownBy(() -> new Score(6)).hasMessage("score-buiten-bereik");
    }

    @Test
    void refusesARuleWithoutAReason() {
        assertThatThrownBy(() -> new Regel(VOLTIJD.aanleiding(), Strekking.MINSTENS, new Score(5), " "))
                .hasMessageContaining("without a reason");
    }

    @Test
    void neverPrintsHowSomebodyIs() {
        assertThat(AS.propose(Map.of(SCHULDEN, Antwoord.of("veel")))).asString().doesNotContain("2", "Veel");
    }

    private static As as(Regel... regels) {
        return new As(
                Domein.WERK,
                "Werk",
                "bron",
                new Score(3),
                Map.of(
                        new Score(1), "a",
                        new Score(2), "b",
                        new Score(3), "c",
                        new Score(4), "d",
                        new Score(5), "e"),
                List.of("Wat?"),
                List.of(regels));
    }
}
