package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.dossier.Status;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/** Trajectories that ran on the reference date, and how they ended later. */
final class RunningTrajecten {

    /** An extension granted before the reference date belongs to a term that ended by now at the latest. */
    private static final LocalDate LAST_ORIGINAL_END = LocalDate.of(2020, 5, 1);

    private static final Periode PARTIAL_EXAM = Periode.of("2019-03-01", "2019-12-10");
    private static final LocalDate FIRST_FULFILLED = LocalDate.of(2020, 3, 1);
    private static final LocalDate FIRST_EXEMPTED = LocalDate.of(2020, 1, 15);

    /** Exams stood still in the spring of 2020, so whose term ended then passed a little later. */
    private static final LocalDate CATCHING_UP = LocalDate.of(2020, 7, 15);

    private final Dice dice;
    private final Extension extension;
    private final NewTerm newTerm;

    RunningTrajecten(Dice dice, LocalDate now) {
        this.dice = dice;
        this.extension = new Extension(dice);
        this.newTerm = new NewTerm(now);
    }

    Traject draw(Verloop verloop) {
        var end = verloop.venster().periode().draw(dice);
        var traject = withTerm(verloop, end);
        return finished(verloop, traject);
    }

    private Traject withTerm(Verloop verloop, LocalDate end) {
        if (verloop.verlenging() == Verlenging.VOOR_PEILDATUM) {
            int least = Math.max(6, (int) ChronoUnit.MONTHS.between(LAST_ORIGINAL_END, end) + 1);
            int months = dice.between(least, Extension.MAXIMUM_MONTHS);
            return extension.grant(Traject.started(Regime.WI2013, end.minusMonths(36L + months)), months);
        }
        var plichtVanaf = end.minusYears(3);
        var traject = Traject.started(Regime.WI2013, plichtVanaf).until(plichtVanaf.plusYears(3));
        return switch (verloop.verlenging()) {
            case NA_PEILDATUM -> extension.grantBefore(traject, dice.between(6, Extension.MAXIMUM_MONTHS), end);
            case NIEUWE_TERMIJN -> newTerm.set(traject);
            default -> traject;
        };
    }

    private Traject finished(Verloop verloop, Traject traject) {
        var end = traject.termijnTot().orElseThrow();
        return switch (verloop.afloop()) {
            case VOLDAAN -> fulfilled(verloop, traject, end);
            case ONTHEVEN ->
                partial(verloop, traject)
                        .ended(Status.ONTHEVEN, dice.between(Periode.latest(FIRST_EXEMPTED, end.minusMonths(6)), end));
            case VRIJGESTELD, BEEINDIGD -> traject.ended(verloop.afloop(), dice.between(FIRST_FULFILLED, end));
            case LOPEND -> traject;
        };
    }

    private Traject fulfilled(Verloop verloop, Traject traject, LocalDate end) {
        var first = traject.verlengdOp()
                .map(op -> Periode.latest(op.plusDays(75), FIRST_FULFILLED))
                .orElse(FIRST_FULFILLED);
        var op = dice.between(first, Periode.latest(end, CATCHING_UP));
        var ended = partial(verloop, traject).ended(Status.VOLDAAN, op);
        return verloop.examen() == Examenmoment.BIJ_VOLDOEN
                ? ended.passed(verloop.niveau(), op.minusDays(dice.between(14, 45)))
                : ended;
    }

    private Traject partial(Verloop verloop, Traject traject) {
        return verloop.examen() == Examenmoment.DEEL_IN_2019
                ? traject.passed(verloop.niveau(), PARTIAL_EXAM.draw(dice))
                : traject;
    }
}
