package nl.drentscheaa.inburgering.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every date is possible, in every month of four years. */
class DatesTest {

    static Stream<Anchor> anchors() {
        return Anchors.everyMonthOfFourYears();
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void putsWhatHappenedBeforeTheAnchorMonth(Anchor anchor) {
        var population = Population.generate(anchor);
        for (var inwoners : population.gemeenten()) {
            var happened = Stream.concat(
                    days(inwoners.nieuwkomersCsv(), "geboortedatum", "aankomstdatum", "uitkeringVan", "uitkeringTot"),
                    days(inwoners.trajectenCsv(), "plichtVanaf", "verlengdOp", "statusOp", "examenOp"));
            assertThat(happened).allMatch(day -> day.isBefore(anchor.firstDay()));
            assertThat(inwoners.dossiers().stream()
                            .flatMap(dossier -> dossier.plan().stream())
                            .flatMap(plan -> plan.vastgesteldOp().stream()))
                    .allMatch(day -> day.isBefore(anchor.firstDay()));
        }
    }

    /** So that nobody's term passes while the month goes by. */
    @ParameterizedTest
    @MethodSource("anchors")
    void endsNoRunningTermInTheAnchorMonth(Anchor anchor) {
        for (var inwoners : Population.generate(anchor).gemeenten()) {
            assertThat(Row.of(inwoners.trajectenCsv()).stream()
                            .filter(row -> row.is("status", "lopend"))
                            .flatMap(row -> row.day("termijnTot").stream()))
                    .noneMatch(day -> !day.isBefore(anchor.firstDay())
                            && day.isBefore(anchor.firstDay().plusMonths(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void ordersTheDaysOfAPerson(Anchor anchor) {
        for (var inwoners : Population.generate(anchor).gemeenten()) {
            var people = RowsByDossier.of(inwoners.nieuwkomersCsv());
            assertThat(people.all()).allSatisfy(row -> {
                assertThat(row.requiredDay("geboortedatum")).isBefore(row.requiredDay("aankomstdatum"));
                row.day("uitkeringVan").ifPresent(van -> assertThat(van).isAfter(row.requiredDay("aankomstdatum")));
                row.day("uitkeringTot").ifPresent(tot -> assertThat(tot).isAfter(row.requiredDay("uitkeringVan")));
            });
            assertThat(Row.of(inwoners.trajectenCsv())).allSatisfy(row -> {
                var born = people.get(row.text("dossiernummer")).requiredDay("geboortedatum");
                assertThat(born.plusYears(16)).isBeforeOrEqualTo(row.requiredDay("plichtVanaf"));
                assertThat(row.text("regime"))
                        .isEqualTo(people.get(row.text("dossiernummer")).text("regime"));
                assertThat(row.is("status", "lopend")).isEqualTo(row.is("statusOp", ""));
                assertThat(row.is("examenniveau", "")).isEqualTo(row.is("examenOp", ""));
                row.day("statusOp").ifPresent(op -> assertThat(op).isAfter(row.requiredDay("plichtVanaf")));
                row.day("examenOp").ifPresent(op -> assertThat(op).isAfter(row.requiredDay("plichtVanaf")));
                row.day("examenOp")
                        .flatMap(op -> row.day("statusOp"))
                        .ifPresent(op -> assertThat(op).isAfter(row.requiredDay("examenOp")));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void keepsTermsOfTheLawOf2013(Anchor anchor) {
        for (var inwoners : Population.generate(anchor).gemeenten()) {
            assertThat(Row.of(inwoners.trajectenCsv()).stream().filter(row -> row.is("regime", "Wi2013")))
                    .allSatisfy(DatesTest::isLegalUnder2013);
        }
    }

    private static void isLegalUnder2013(Row row) {
        assertThat(row.requiredDay("plichtVanaf")).isBetween(LocalDate.of(2013, 1, 1), LocalDate.of(2021, 12, 31));
        var original = row.requiredDay("plichtVanaf").plusYears(3);
        var term = row.requiredDay("termijnTot");
        if (row.is("verlengdOp", "")) {
            assertThat(term).isEqualTo(original);
        } else if (row.requiredDay("verlengdOp").isBefore(original)) {
            assertThat(row.requiredDay("verlengdOp")).isAfterOrEqualTo(original.minusMonths(6));
            assertThat(term).isAfter(original).isBeforeOrEqualTo(original.plusYears(2));
        } else {
            assertThat(term).isEqualTo(row.requiredDay("verlengdOp").plusYears(2));
        }
    }

    @ParameterizedTest
    @MethodSource("anchors")
    void startsTermsOfTheLawOf2021TheDayAfterThePlan(Anchor anchor) {
        for (var inwoners : Population.generate(anchor).gemeenten()) {
            assertThat(inwoners.dossiers().stream()
                            .filter(dossier ->
                                    dossier.nieuwkomer().regime().code().equals("Wi2021")))
                    .allSatisfy(dossier -> {
                        var signed = dossier.plan().flatMap(plan -> plan.vastgesteldOp());
                        var original = signed.map(op -> op.plusDays(1).plusYears(3));
                        dossier.traject().ifPresent(traject -> {
                            assertThat(traject.plichtVanaf()).isAfterOrEqualTo(LocalDate.of(2022, 1, 1));
                            assertThat(traject.termijnTot().isPresent()).isEqualTo(signed.isPresent());
                            original.ifPresent(
                                    end -> assertThat(traject.termijnTot().orElseThrow())
                                            .isBetween(end, traject.verlengdOp().isPresent() ? end.plusYears(2) : end));
                        });
                    });
        }
    }

    private static Stream<LocalDate> days(String csv, String... columns) {
        return Row.of(csv).stream().flatMap(row -> Stream.of(columns).flatMap(column -> row.day(column).stream()));
    }
}
