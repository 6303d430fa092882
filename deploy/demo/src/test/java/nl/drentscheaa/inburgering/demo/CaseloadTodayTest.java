package nl.drentscheaa.inburgering.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.demo.dossier.Dossier;
import nl.drentscheaa.inburgering.demo.dossier.Leerroute;
import nl.drentscheaa.inburgering.demo.dossier.Niveau;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.dossier.Status;
import nl.drentscheaa.inburgering.demo.dossier.Traject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each municipality shows everything a caseload can show, on the first and on the last day of the anchor month. */
class CaseloadTodayTest {

    private record Today(Inwoners inwoners, LocalDate day) {}

    static Stream<Today> days() {
        return Anchors.some()
                .flatMap(anchor -> Population.generate(anchor).gemeenten().stream()
                        .flatMap(inwoners -> Stream.of(
                                        anchor.firstDay(), anchor.maand().atEndOfMonth())
                                .map(day -> new Today(inwoners, day))));
    }

    @ParameterizedTest
    @MethodSource("days")
    void hasTermsPassedAndAboutToPass(Today today) {
        assertThat(terms(today)).anyMatch(term -> term.isBefore(today.day()));
        assertThat(terms(today))
                .anyMatch(term -> within(term, today.day(), today.day().plusMonths(6)));
        assertThat(terms(today))
                .anyMatch(term ->
                        within(term, today.day().plusMonths(6), today.day().plusMonths(12)));
        assertThat(terms(today)).anyMatch(term -> term.isAfter(today.day().plusMonths(12)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void hasNewcomersWithoutPlanInTimeAndLate(Today today) {
        var deadlines = recent(today)
                .filter(dossier ->
                        dossier.plan().flatMap(plan -> plan.vastgesteldOp()).isEmpty())
                .flatMap(dossier -> dossier.traject().stream())
                .filter(traject -> traject.status() == Status.LOPEND)
                .map(traject -> traject.plichtVanaf().plusWeeks(10))
                .toList();
        assertThat(deadlines).anyMatch(deadline -> deadline.isBefore(today.day()));
        assertThat(deadlines).anyMatch(deadline -> deadline.isAfter(today.day()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void hasEveryStatusRouteAndStage(Today today) {
        assertThat(recent(today).flatMap(dossier -> dossier.traject().stream()).map(Traject::status))
                .contains(Status.values());
        assertThat(recent(today).filter(dossier -> dossier.traject().isEmpty())).isNotEmpty();
        assertThat(recent(today).flatMap(dossier -> dossier.plan().stream()).map(plan -> plan.leerroute()))
                .contains(Leerroute.values());
        assertThat(recent(today).flatMap(dossier -> dossier.plan().stream()))
                .anyMatch(plan -> plan.vastgesteldOp().isEmpty());
        assertThat(recent(today).flatMap(dossier -> dossier.traject().stream()))
                .anyMatch(traject -> traject.verlengdOp().isPresent());
    }

    @ParameterizedTest
    @MethodSource("days")
    void hasExamsAtEveryLevel(Today today) {
        assertThat(today.inwoners().dossiers().stream()
                        .flatMap(dossier -> dossier.traject().stream())
                        .flatMap(traject -> traject.examen().stream())
                        .map(examen -> examen.niveau()))
                .contains(Niveau.values());
    }

    private static boolean within(LocalDate term, LocalDate from, LocalDate before) {
        return !term.isBefore(from) && term.isBefore(before);
    }

    private static Stream<LocalDate> terms(Today today) {
        return recent(today)
                .flatMap(dossier -> dossier.traject().stream())
                .filter(traject -> traject.status() == Status.LOPEND)
                .flatMap(traject -> traject.termijnTot().stream());
    }

    private static Stream<Dossier> recent(Today today) {
        return today.inwoners().dossiers().stream()
                .filter(dossier -> dossier.nieuwkomer().regime() == Regime.WI2021);
    }
}
