package nl.drentscheaa.inburgering.intake.vragenlijst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import org.junit.jupiter.api.Test;

class VertalingTest {

    private static final Versie VERSIE = new Versie("brede-intake", 1);
    private static final Optional<Vertaalcontrole> CHECKED =
            Optional.of(new Vertaalcontrole(new Vertaler("S. Haile"), LocalDate.of(2026, 3, 1)));

    @Test
    void beginsUnchecked() {
        assertThat(Vertaling.unchecked(VERSIE, Taal.TI).status()).isEqualTo(Vertaalstatus.NIET_GECONTROLEERD);
        assertThat(Vertaling.unchecked(VERSIE, Taal.NL).status()).isEqualTo(Vertaalstatus.BRONTEKST);
    }

    @Test
    void isCheckedUntilThatIsTakenBack() {
        Vertaling checked = Vertaling.unchecked(VERSIE, Taal.TI).with(CHECKED);

        assertThat(checked.status()).isEqualTo(Vertaalstatus.GECONTROLEERD);
        assertThat(checked.with(Optional.empty()).status()).isEqualTo(Vertaalstatus.NIET_GECONTROLEERD);
    }

    @Test
    void refusesToCheckTheSource() {
        assertThatThrownBy(() -> Vertaling.unchecked(VERSIE, Taal.NL).with(CHECKED))
                .hasMessageContaining("brontekst-is-geen-vertaling");
    }

    @Test
    void refusesATranslatorWithoutAName() {
        assertThatThrownBy(() -> new Vertaler(" ")).hasMessage("vertaler-vorm");
        assertThatThrownBy(() -> new Vertaler("a".repeat(101))).hasMessage("vertaler-vorm");
        assertThatThrownBy(() -> new Vertaler("a\nb")).hasMessage("vertaler-vorm");
        assertThat(new Vertaler(" S. Haile ").naam()).isEqualTo("S. Haile");
    }
}
