package nl.drentscheaa.inburgering.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Table 1 of the policy note: who has a WPDA benefit in Aa en Hunze in November 2019. */
class TableOneTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2019, 11, 1), LocalDate.of(2019, 11, 15), LocalDate.of(2019, 11, 30));

    /** A birthday counts from its day, or from the first of its month. */
    private static final List<ToLongBiFunction<LocalDate, LocalDate>> READINGS = List.of(
            (birth, day) -> Period.between(birth, day).getYears(),
            (birth, day) -> ChronoUnit.YEARS.between(YearMonth.from(birth), YearMonth.from(day)));

    static Stream<Anchor> anchors() {
        return Anchors.some();
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void countsNationalitiesAsTheNote(Anchor anchor) {
        for (var day : DAYS) {
            assertThat(withBenefit(anchor, day).stream()
                            .collect(groupingBy(row -> row.text("nationaliteit"), counting())))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "syrische", 26L,
                            "eritrese", 13L,
                            "nederlandse", 4L,
                            "libische", 1L,
                            "burger-van-nigeria", 1L,
                            "iraakse", 1L,
                            "soedanese", 1L,
                            "staatloos", 2L,
                            "onbekend", 3L));
        }
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void countsSexesAsTheNote(Anchor anchor) {
        for (var day : DAYS) {
            assertThat(withBenefit(anchor, day).stream().collect(groupingBy(row -> row.text("geslacht"), counting())))
                    .isEqualTo(Map.of("M", 34L, "V", 18L));
        }
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void countsAgesAsTheNoteInBothReadings(Anchor anchor) {
        for (var day : DAYS) {
            for (var reading : READINGS) {
                var ages = withBenefit(anchor, day).stream()
                        .map(row -> reading.applyAsLong(row.requiredDay("geboortedatum"), day))
                        .toList();
                assertThat(Stream.of(between(ages, 18, 27), between(ages, 28, 35), between(ages, 36, 45)))
                        .containsExactly(11L, 18L, 13L);
                assertThat(between(ages, 46, 55)).isEqualTo(9);
                assertThat(between(ages, 56, 65)).isEqualTo(1);
                assertThat(between(ages, 0, 29)).isEqualTo(13);
                assertThat(ages).hasSize(52);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void knowsJustOverAHundredNewcomers(Anchor anchor) {
        assertThat(nieuwkomers(anchor).stream().filter(row -> row.hasPassed("aankomstdatum", DAYS.getLast())))
                .hasSizeBetween(101, 119);
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void keepsThePeopleOfTheNoteTheSame(Anchor anchor) {
        assertThat(Stream.of(anchor, new Anchor(Anchor.EARLIEST))
                        .map(one -> Population.generate(one)
                                .of(Population.AA_EN_HUNZE)
                                .nieuwkomersCsv()
                                .lines()
                                .limit(115)
                                .toList())
                        .distinct())
                .hasSize(1);
    }

    private static long between(List<Long> ages, int from, int to) {
        return ages.stream().filter(age -> age >= from && age <= to).count();
    }

    private static List<Row> withBenefit(Anchor anchor, LocalDate day) {
        return nieuwkomers(anchor).stream()
                .filter(row -> row.hasPassed("uitkeringVan", day))
                .filter(row ->
                        row.day("uitkeringTot").filter(tot -> tot.isBefore(day)).isEmpty())
                .toList();
    }

    private static List<Row> nieuwkomers(Anchor anchor) {
        return Row.of(Population.generate(anchor).of(Population.AA_EN_HUNZE).nieuwkomersCsv());
    }
}
