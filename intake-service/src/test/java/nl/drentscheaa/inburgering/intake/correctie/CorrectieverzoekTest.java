package nl.drentscheaa.inburgering.intake.correctie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.junit.jupiter.api.Test;

class CorrectieverzoekTest {

    private static final Instant DECIDED = Instant.parse("2026-03-02T09:00:00Z");
    private static final Verzoekbesluit DONE =
            new Verzoekbesluit(Verzoekuitkomst.UITGEVOERD, Optional.empty(), "Renske", DECIDED);

    @Test
    void isLateFromTheDayAfterOneMonth() {
        Correctieverzoek asked = askedOn(LocalDate.of(2026, 1, 31));

        assertThat(asked.uiterlijk()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(asked.isTeLaat(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(asked.isTeLaat(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(asked.decide(DONE).isTeLaat(LocalDate.of(2026, 3, 1))).isFalse();
    }

    @Test
    void isRefusedWithAReasonOnly() {
        assertThatThrownBy(() -> new Verzoekbesluit(Verzoekuitkomst.GEWEIGERD, Optional.empty(), "Renske", DECIDED))
                .hasMessage("reden-ontbreekt");
    }

    @Test
    void isDecidedOnce() {
        Correctieverzoek decided = askedOn(LocalDate.of(2026, 2, 1)).decide(DONE);

        assertThatThrownBy(() -> decided.decide(DONE)).hasMessage("correctieverzoek-besloten");
    }

    private static Correctieverzoek askedOn(LocalDate day) {
        return Correctieverzoek.record(
                NieuwkomerId.random(), day, new Toelichting("Mijn geboortejaar is 1993."), "Bram", DECIDED);
    }
}
