package nl.drentscheaa.inburgering.intake.wissing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import org.junit.jupiter.api.Test;

class WissingTest {

    private static final Paraaf EEN = new Paraaf("een", "Een", Instant.EPOCH);
    private static final Paraaf ANDER = new Paraaf("ander", "Ander", Instant.EPOCH);
    private static final LocalDate EINDE = LocalDate.of(2021, 2, 28);

    private final Wissing proposed = Wissing.propose(NieuwkomerId.random(), Wisgrond.PLICHT_GEEINDIGD, EINDE, EEN);

    @Test
    void asksForTwoPeople() {
        assertThatThrownBy(() -> proposed.confirm(EEN)).hasMessage("wissing-zelfde-persoon");
        assertThat(proposed.confirm(ANDER).status()).isEqualTo(Wisstatus.BEVESTIGD);
    }

    @Test
    void isDecidedOnce() {
        Wissing confirmed = proposed.confirm(ANDER);

        assertThatThrownBy(() -> confirmed.confirm(ANDER)).hasMessage("wissing-bevestigd");
        assertThatThrownBy(confirmed::requireProposed).hasMessage("wissing-bevestigd");
    }

    @Test
    void waitsForTheLastDayOfTheYears() {
        assertThat(Bewaartermijn.standard("intake").eersteDag(EINDE)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Bewaartermijn.standard("intake").set(regel(0, "lijst")).eersteDag(EINDE))
                .isEqualTo(EINDE);
    }

    @Test
    void knowsNoPeriodWithoutASource() {
        assertThatThrownBy(() -> regel(5, " ")).hasMessage("lengte");
        assertThatThrownBy(() -> regel(51, "lijst")).hasMessage("bereik");
    }

    @Test
    void remembersWhatHeldBefore() {
        Bewaartermijn termijn =
                Bewaartermijn.standard("intake").set(regel(10, "lijst")).set(regel(7, "lijst"));

        assertThat(termijn.regel().jaren()).isEqualTo(7);
        assertThat(termijn.eerdere()).extracting(Bewaarregel::jaren).containsExactly(10, 5);
    }

    @Test
    void changesNothingWhenTheSameIsSetOnceMore() {
        Bewaartermijn termijn = Bewaartermijn.standard("intake").set(regel(10, "lijst"));

        assertThat(termijn.set(new Bewaarregel(10, "lijst ", Optional.of(ANDER))))
                .isEqualTo(termijn);
    }

    private static Bewaarregel regel(int jaren, String bron) {
        return new Bewaarregel(jaren, bron, Optional.of(EEN));
    }
}
