package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Regime;
import nl.drentscheaa.inburgering.demo.dossier.Status;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/** Trajectories whose duty ended before the reference date, each within the term then in force. */
final class ClosedTrajecten {

    private static final Periode START = Periode.of("2013-03-01", "2018-03-31");
    private static final Periode START_EXTENDED = Periode.of("2013-06-01", "2016-06-30");
    private static final Periode START_EXEMPTED = Periode.of("2013-06-01", "2016-11-30");
    private static final Periode START_EXTENDED_EXEMPTED = Periode.of("2013-03-01", "2015-06-30");

    private final Dice dice;
    private final Extension extension;

    ClosedTrajecten(Dice dice) {
        this.dice = dice;
        this.extension = new Extension(dice);
    }

    Traject draw(Verloop verloop) {
        var traject = start(verloop);
        var last = Periode.earliest(
                traject.termijnTot().orElseThrow(), Venster.AFGESLOTEN.periode().tot());
        var op = dice.between(firstEnd(traject, verloop), last);
        var ended = traject.ended(verloop.afloop(), op);
        return verloop.examen() == Examenmoment.BIJ_VOLDOEN
                ? ended.passed(verloop.niveau(), op.minusDays(dice.between(14, 60)))
                : ended;
    }

    private Traject start(Verloop verloop) {
        boolean exempted = verloop.afloop() == Status.ONTHEVEN;
        if (verloop.verlenging() == Verlenging.GEEN) {
            var plichtVanaf = (exempted ? START_EXEMPTED : START).draw(dice);
            return Traject.started(Regime.WI2013, plichtVanaf).until(plichtVanaf.plusYears(3));
        }
        var plichtVanaf = (exempted ? START_EXTENDED_EXEMPTED : START_EXTENDED).draw(dice);
        var months = dice.between(6, exempted ? 18 : Extension.MAXIMUM_MONTHS);
        return extension.grant(Traject.started(Regime.WI2013, plichtVanaf), months);
    }

    /** Ontheffing is asked at the earliest six months before the end of the term (Bi 2013 art. 2.8b). */
    private static LocalDate firstEnd(Traject traject, Verloop verloop) {
        if (verloop.afloop() == Status.ONTHEVEN) {
            return traject.termijnTot().orElseThrow().minusMonths(6);
        }
        return traject.verlengdOp()
                .map(op -> op.plusDays(75))
                .orElse(traject.plichtVanaf().plusMonths(18));
    }
}
