package nl.drentscheaa.inburgering.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The DUO figures of section 3.2.1 of the policy note, at the reference date 1-1-2020. */
class DuoFiguresTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2020, 1, 1);

    static Stream<Anchor> anchors() {
        return Anchors.some();
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void countsWhoIsSubjectAndHowItEnded(Anchor anchor) {
        var subject = subject(anchor);
        assertThat(subject).hasSize(108);
        assertThat(subject.stream().filter(row -> hadEnded(row) && row.is("status", "voldaan")))
                .hasSize(39);
        assertThat(subject.stream().filter(row -> hadEnded(row) && row.is("status", "ontheven")))
                .hasSize(19);
        assertThat(stillSubject(anchor)).hasSize(43);
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void countsExamsByLevel(Anchor anchor) {
        assertThat(trajecten(anchor).stream()
                        .filter(row -> row.hasPassed("examenOp", PEILDATUM))
                        .collect(groupingBy(row -> row.text("examenniveau"), counting())))
                .isEqualTo(Map.of("A2", 33L, "B1", 9L, "B2", 6L));
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void countsExtensions(Anchor anchor) {
        assertThat(trajecten(anchor).stream().filter(row -> row.hasPassed("verlengdOp", PEILDATUM)))
                .hasSize(79);
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void countsTermsAboutToEnd(Anchor anchor) {
        assertThat(ending(anchor, PEILDATUM, PEILDATUM.plusMonths(6))).hasSize(4);
        assertThat(ending(anchor, PEILDATUM.plusMonths(6), PEILDATUM.plusMonths(12)))
                .hasSize(17);
        assertThat(ending(anchor, PEILDATUM.plusMonths(12), PEILDATUM.plusYears(5)))
                .hasSize(22);
    }

    /** The note: "ongeveer een derde van deze groep" will be exempted. */
    @ParameterizedTest
    @MethodSource("anchors")
    void exemptsAThirdOfThoseWhoseTermEnded(Anchor anchor) {
        assertThat(ending(anchor, PEILDATUM, PEILDATUM.plusMonths(12)).stream()
                        .filter(row -> row.is("status", "ontheven"))
                        .map(row -> row.requiredDay("statusOp").getYear()))
                .hasSize(7)
                .allMatch(year -> year == 2020 || year == 2021);
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void leavesAHandfulRunningToday(Anchor anchor) {
        assertThat(stillSubject(anchor).stream().filter(row -> row.is("status", "lopend")))
                .hasSize(4)
                .allMatch(row -> row.requiredDay("verlengdOp").isBefore(anchor.firstDay()));
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void staysAwayFromTheBordersOfThePeriods(Anchor anchor) {
        assertThat(stillSubject(anchor).stream().map(DuoFiguresTest::termAtPeildatum))
                .allSatisfy(term -> assertThat(Stream.of(0, 6, 12)
                                .map(PEILDATUM::plusMonths)
                                .filter(border -> Math.abs(border.toEpochDay() - term.toEpochDay()) < 10))
                        .isEmpty());
    }

    private static List<Row> ending(Anchor anchor, LocalDate from, LocalDate before) {
        return stillSubject(anchor).stream()
                .filter(row -> !termAtPeildatum(row).isBefore(from))
                .filter(row -> termAtPeildatum(row).isBefore(before))
                .toList();
    }

    private static LocalDate termAtPeildatum(Row row) {
        return row.hasPassed("verlengdOp", PEILDATUM)
                ? row.requiredDay("termijnTot")
                : row.requiredDay("plichtVanaf").plusYears(3);
    }

    private static List<Row> stillSubject(Anchor anchor) {
        return subject(anchor).stream().filter(row -> !hadEnded(row)).toList();
    }

    private static boolean hadEnded(Row row) {
        return !row.is("status", "lopend") && row.hasPassed("statusOp", PEILDATUM);
    }

    private static List<Row> subject(Anchor anchor) {
        return trajecten(anchor).stream()
                .filter(row -> row.hasPassed("plichtVanaf", PEILDATUM))
                .filter(row -> !row.requiredDay("plichtVanaf").isBefore(LocalDate.of(2013, 1, 1)))
                .toList();
    }

    private static List<Row> trajecten(Anchor anchor) {
        return Row.of(Population.generate(anchor).of(Population.AA_EN_HUNZE).trajectenCsv());
    }
}
