package nl.drentscheaa.inburgering.intake.nieuwkomer;

import static nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerFixtures.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NieuwkomerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Optional<LocalDate> SINCE = Optional.of(LocalDate.of(2022, 1, 1));
    private static final Optional<Reden> WHY = Optional.of(new Reden("De vergunning is van 2021."));

    @Test
    void putsTheLawRightOnlyWithAReason() {
        var nieuwkomer = Nieuwkomer.register(under(wi2021(SINCE)), NOW);
        Registratie right = under(new Regimebepaling(Regime.WI2013, Optional.empty()));

        assertThatThrownBy(() -> nieuwkomer.change(right, Optional.empty(), "Regie", NOW))
                .hasMessage("reden-ontbreekt");
        assertThat(nieuwkomer.registratie().regimebepaling()).isEqualTo(wi2021(SINCE));
    }

    @Test
    void keepsWhatTheLawWasBesideTheCorrection() {
        var nieuwkomer = Nieuwkomer.register(under(wi2021(SINCE)), NOW);

        nieuwkomer.change(under(new Regimebepaling(Regime.WI2013, Optional.empty())), WHY, "Regie", NOW);

        assertThat(nieuwkomer.registratie().regimebepaling().regime()).isEqualTo(Regime.WI2013);
        assertThat(nieuwkomer.regimecorrecties())
                .containsExactly(new Regimecorrectie(wi2021(SINCE), WHY.orElseThrow(), "Regie", NOW));
    }

    @Test
    void asksForNoReasonWhenTheDayWasNotKnownYet() {
        var nieuwkomer = Nieuwkomer.register(under(wi2021(Optional.empty())), NOW);

        assertThat(nieuwkomer.change(under(wi2021(SINCE)), Optional.empty(), "Regie", NOW))
                .isTrue();
        assertThat(nieuwkomer.regimecorrecties()).isEmpty();
    }

    @Test
    void asksForAReasonForAnotherDayAndForNoDay() {
        var nieuwkomer = Nieuwkomer.register(under(wi2021(SINCE)), NOW);
        Optional<LocalDate> later = SINCE.map(day -> day.plusDays(1));

        assertThatThrownBy(() -> nieuwkomer.change(under(wi2021(later)), Optional.empty(), "Regie", NOW))
                .hasMessage("reden-ontbreekt");
        assertThatThrownBy(() -> nieuwkomer.change(under(wi2021(Optional.empty())), Optional.empty(), "Regie", NOW))
                .hasMessage("reden-ontbreekt");
    }

    @Test
    void isUnderNoLawBeforeThatLaw() {
        assertThatThrownBy(() -> wi2021(Optional.of(LocalDate.of(2021, 12, 31))))
                .hasMessage("regime-voor-wet");
        assertThatCode(() -> wi2021(SINCE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Regimebepaling(Regime.WI2013, Optional.of(LocalDate.of(2012, 12, 31))))
                .hasMessage("regime-voor-wet");
    }

    private static Regimebepaling wi2021(Optional<LocalDate> vanaf) {
        return new Regimebepaling(Regime.WI2021, vanaf);
    }
}
