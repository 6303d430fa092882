package nl.drentscheaa.inburgering.intake.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RubriekTest {

    private static final Rubriek MENSEN = Rubriek.of("Mensen");

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(MENSEN.with("Telefoonnummer", Optional.empty())).isEqualTo(MENSEN);
        assertThat(MENSEN.with("Telefoonnummer", Optional.of("06")).regels())
                .containsExactly(new Rubriek.Regel("Telefoonnummer", "06"));
    }

    @Test
    void leavesOutWhatSaysNothing() {
        Rubriek told = Rubriek.of("Tweede").with("Naam", "A");

        assertThat(MENSEN.with(List.of(Rubriek.of("Eerste"), told)).onderdelen())
                .containsExactly(told);
        assertThat(MENSEN.with(Rubriek.of("Eerste")).isEmpty()).isTrue();
    }

    @Test
    void keepsItsFactsOutOfLogs() {
        assertThat(MENSEN.with("Naam", "Haddad").toString()
                        + MENSEN.with("Naam", "Haddad").regels())
                .doesNotContain("Haddad");
    }

    @Test
    void writesDaysAndMomentsAsDutchPeopleDo() {
        assertThat(Leesbaar.date(LocalDate.of(1992, 5, 4))).isEqualTo("4 mei 1992");
        assertThat(Leesbaar.moment(Instant.parse("2026-07-01T22:30:00Z"), ZoneId.of("Europe/Amsterdam")))
                .isEqualTo("2 juli 2026 om 00:30");
    }
}
