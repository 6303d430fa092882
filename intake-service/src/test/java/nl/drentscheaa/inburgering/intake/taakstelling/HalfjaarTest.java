package nl.drentscheaa.inburgering.intake.taakstelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfjaarTest {

    @Test
    void beginsInJanuaryAndInJuly() {
        assertThat(Halfjaar.containing(LocalDate.of(2026, 6, 30))).isEqualTo(new Halfjaar(2026, 1));
        assertThat(Halfjaar.containing(LocalDate.of(2026, 7, 1))).isEqualTo(new Halfjaar(2026, 2));
        assertThat(Halfjaar.containing(LocalDate.of(2026, 12, 31))).isEqualTo(new Halfjaar(2026, 2));
    }

    @Test
    void knowsItsFirstAndLastDay() {
        assertThat(Halfjaar.of("2026-1").eersteDag()).isEqualTo("2026-01-01");
        assertThat(Halfjaar.of("2026-1").laatsteDag()).isEqualTo("2026-06-30");
        assertThat(Halfjaar.of("2026-2").laatsteDag()).isEqualTo("2026-12-31");
    }

    @Test
    void isFollowedByTheOtherHalf() {
        assertThat(Halfjaar.of("2026-1").next()).hasToString("2026-2");
        assertThat(Halfjaar.of("2026-2").next()).hasToString("2027-1");
        assertThat(Halfjaar.of("2026-2")).isGreaterThan(Halfjaar.of("2026-1")).isLessThan(Halfjaar.of("2027-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-0", "2026-3", "26-1", "2026", "2026-1 ", "1999-1", ""})
    void refusesWhatIsNoHalfYear(String text) {
        assertThatThrownBy(() -> Halfjaar.of(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("halfjaar-vorm");
    }
}
