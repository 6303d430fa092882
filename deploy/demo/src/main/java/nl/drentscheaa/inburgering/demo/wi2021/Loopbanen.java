package nl.drentscheaa.inburgering.demo.wi2021;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Leerroute;
import nl.drentscheaa.inburgering.demo.dossier.Loopbaan;
import nl.drentscheaa.inburgering.demo.dossier.Planfase;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.dossier.Status;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/** Lays out trajectories relative to the first day of the anchor month. */
final class Loopbanen {

    private static final List<Integer> EXTENSION_MONTHS = List.of(6, 9, 12, 18, 24);

    private final Dice dice;
    private final LocalDate now;
    private final Uitslagen uitslagen;
    private final Planning planning;

    Loopbanen(Dice dice, LocalDate now) {
        this.dice = dice;
        this.now = now;
        this.uitslagen = new Uitslagen(dice);
        this.planning = new Planning(dice);
    }

    Loopbaan draw(Situatie situatie, Leerroute route) {
        return switch (situatie) {
            case NET_AANGEKOMEN ->
                new Loopbaan(between(Period.ofDays(36), Period.ofDays(2)), Optional.empty(), new Planfase.Geen());
            case ZONDER_PLAN -> planning.without(recent(), new Planfase.Geen());
            case MET_CONCEPT -> planning.without(recent(), new Planfase.Concept());
            case ZONDER_PLAN_TE_LAAT -> planning.without(overdue(), new Planfase.Geen());
            case MET_CONCEPT_TE_LAAT -> planning.without(overdue(), new Planfase.Concept());
            case LOPEND -> running(route);
            case TERMIJN_BINNEN_6_MAANDEN ->
                planning.endingOn(
                        dice.between(now.plusDays(33), now.plusMonths(6).minusDays(10)));
            case TERMIJN_VAN_6_TOT_12_MAANDEN ->
                planning.endingOn(dice.between(
                        now.plusMonths(7).plusDays(3), now.plusMonths(12).minusDays(10)));
            case TERMIJN_VERLOPEN -> planning.endingOn(between(Period.ofDays(70), Period.ofDays(4)));
            case VERLENGD -> extended();
            case VOLDAAN -> fulfilled(route);
            case ONTHEVEN -> ended(Status.ONTHEVEN, 6, between(Period.ofMonths(42), Period.ofMonths(12)));
            case VRIJGESTELD -> exempt();
            case BEEINDIGD -> ended(Status.BEEINDIGD, 3, between(Period.ofMonths(36), Period.ofMonths(10)));
        };
    }

    /** So late that the ten weeks end after the anchor month. */
    private LocalDate recent() {
        return between(Period.ofDays(36), Period.ofDays(3));
    }

    /** So early that the ten weeks ended before the anchor month. */
    private LocalDate overdue() {
        return between(Period.ofDays(200), Period.ofDays(85));
    }

    /** Signed in the last two years: the term ends more than a year after the anchor month. */
    private Loopbaan running(Leerroute route) {
        var vastgesteldOp = between(Period.ofMonths(22), Period.ofDays(5));
        var loopbaan = planning.signedOn(vastgesteldOp);
        var first = vastgesteldOp.plusMonths(9);
        return first.isBefore(now)
                ? change(loopbaan, uitslagen.partial(traject(loopbaan), route, dice.between(first, now.minusDays(1))))
                : loopbaan;
    }

    /**
     * The end of three years lies near the anchor month, the extension runs on past it. The Minister extends by at
     * most two years (Regeling inburgering 2021 art. 4.1).
     */
    private Loopbaan extended() {
        var end = dice.between(now.minusMonths(8), now.plusMonths(2));
        var loopbaan = planning.endingOn(end);
        var lastDay =
                Stream.of(end, now).min(LocalDate::compareTo).orElseThrow().minusDays(3);
        var op = dice.between(end.minusMonths(9), lastDay);
        var until = dice.shuffled(EXTENSION_MONTHS).stream()
                .map(end::plusMonths)
                .filter(tot -> tot.isAfter(now.plusDays(40)))
                .findFirst();
        return change(loopbaan, traject(loopbaan).extended(op, until.orElseThrow()));
    }

    private Loopbaan fulfilled(Leerroute route) {
        var loopbaan = planning.signedOn(between(Period.ofMonths(44), Period.ofMonths(18)));
        var traject = traject(loopbaan);
        var op = endBetween(traject, traject.termijnTot().orElseThrow().minusMonths(22));
        return change(loopbaan, uitslagen.full(traject.ended(Status.VOLDAAN, op), route));
    }

    private Loopbaan ended(Status afloop, int monthsAfterPlan, LocalDate vastgesteldOp) {
        var loopbaan = planning.signedOn(vastgesteldOp);
        var traject = traject(loopbaan);
        return change(loopbaan, traject.ended(afloop, endBetween(traject, vastgesteldOp.plusMonths(monthsAfterPlan))));
    }

    private LocalDate endBetween(Traject traject, LocalDate first) {
        var last = Stream.of(traject.termijnTot().orElseThrow(), now.minusDays(4))
                .min(LocalDate::compareTo)
                .orElseThrow();
        return dice.between(first, last);
    }

    /** Exempted by a diploma, soon after the announcement and so without a plan. */
    private Loopbaan exempt() {
        var start = between(Period.ofMonths(30), Period.ofMonths(5));
        var traject =
                Traject.started(Regime.WI2021, start).ended(Status.VRIJGESTELD, start.plusDays(dice.between(25, 100)));
        return new Loopbaan(start.minusDays(dice.between(0, 20)), Optional.of(traject), new Planfase.Geen());
    }

    private LocalDate between(Period longAgo, Period recently) {
        return dice.between(now.minus(longAgo), now.minus(recently));
    }

    private static Traject traject(Loopbaan loopbaan) {
        return loopbaan.traject().orElseThrow();
    }

    private static Loopbaan change(Loopbaan loopbaan, Traject traject) {
        return new Loopbaan(loopbaan.aankomst(), Optional.of(traject), loopbaan.planfase());
    }
}
