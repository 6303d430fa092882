package nl.drentscheaa.inburgering.intake.wissing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
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
        assertThat(Bewaartermijn.standard("intake").set(0, "lijst").eersteDag(EINDE))
                .isEqualTo(EINDE);
    }

    @Test
    void knowsNoPeriodWithoutASource() {
        assertThatThrownBy(() -> Bewaartermijn.standard("intake").set(5, " ")).hasMessage("lengte");
        assertThatThrownBy(() -> Bewaartermijn.standard("intake").set(51, "lijst"))
                .hasMessage("bereik");
    }
}
