package nl.drentscheaa.inburgering.monitoring.caseload;

import static nl.drentscheaa.inburgering.monitoring.caseload.Termijnvenster.BINNEN_12_MAANDEN;
import static nl.drentscheaa.inburgering.monitoring.caseload.Termijnvenster.BINNEN_6_MAANDEN;
import static nl.drentscheaa.inburgering.monitoring.caseload.Termijnvenster.VERLOPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnvensterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-23, VERLOPEN",
        "2026-11-24, 2026-11-24, BINNEN_6_MAANDEN",
        "2026-11-24, 2026-11-25, BINNEN_6_MAANDEN",
        "2026-11-24, 2027-05-23, BINNEN_6_MAANDEN",
        "2026-11-24, 2027-05-24, BINNEN_12_MAANDEN",
        "2026-11-24, 2027-05-25, BINNEN_12_MAANDEN",
        "2026-11-24, 2027-11-23, BINNEN_12_MAANDEN",
        // In a month without that day, half a year ends at its last.
        "2026-08-31, 2027-02-27, BINNEN_6_MAANDEN",
        "2026-08-31, 2027-02-28, BINNEN_12_MAANDEN",
        "2027-08-29, 2028-02-28, BINNEN_6_MAANDEN",
        "2027-08-29, 2028-02-29, BINNEN_12_MAANDEN"
    })
    void holdsADayUpToItsBorder(LocalDate today, LocalDate day, Termijnvenster venster) {
        assertThat(holding(today, day)).containsExactly(venster);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2027-11-24", "2026-11-24, 2027-11-25", "2028-02-29, 2029-02-28"})
    void holdsNoDayAYearAheadOrLater(LocalDate today, LocalDate day) {
        assertThat(holding(today, day)).isEmpty();
    }

    @Property
    void holdsEveryDayOnceUpToAYearAhead(
            @ForAll @DateRange(min = "2019-01-01", max = "2032-12-31") LocalDate today,
            @ForAll @DateRange(min = "2013-01-01", max = "2036-12-31") LocalDate day) {
        assertThat(holding(today, day)).hasSize(day.isBefore(today.plusMonths(12)) ? 1 : 0);
    }

    private static Stream<Termijnvenster> holding(LocalDate today, LocalDate day) {
        return Stream.of(VERLOPEN, BINNEN_6_MAANDEN, BINNEN_12_MAANDEN)
                .filter(venster -> venster.seenFrom(today).contains(day));
    }
}
