package nl.drentscheaa.inburgering.intake.verblijf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerblijfsvergunningTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final Optional<Verblijfsstatus> ASIEL =
            Optional.of(new Verblijfsstatus("asiel-bepaalde-tijd", "Asiel", "Vreemdelingenwet 2000 artikel 28"));

    @Test
    void mayLastADay() {
        assertThat(Verblijfsvergunning.of(ASIEL, Optional.of(DAY), Optional.of(DAY)))
                .isPresent();
        assertThatThrownBy(() -> Verblijfsvergunning.of(ASIEL, Optional.of(DAY), Optional.of(DAY.minusDays(1))))
                .hasMessage("verblijf-tot-voor-van");
    }

    @Test
    void isWholeOrNotThere() {
        assertThat(Verblijfsvergunning.of(Optional.empty(), Optional.empty(), Optional.empty()))
                .isEmpty();
        assertThatThrownBy(() -> Verblijfsvergunning.of(ASIEL, Optional.empty(), Optional.empty()))
                .hasMessage("verblijf-zonder-begin");
        assertThatThrownBy(() -> Verblijfsvergunning.of(Optional.empty(), Optional.of(DAY), Optional.empty()))
                .hasMessage("verblijf-zonder-status");
        assertThatThrownBy(() -> Verblijfsvergunning.of(Optional.empty(), Optional.empty(), Optional.of(DAY)))
                .hasMessage("verblijf-zonder-status");
    }

    @Test
    void standsOnAGroundWithASource() {
        assertThat(new Verblijfsstatussen().all())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.bron()).isNotBlank())
                .extracting(Verblijfsstatus::id)
                .doesNotHaveDuplicates();
    }
}
