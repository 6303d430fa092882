package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.demo.chance.Dice;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/**
 * Extends the term of three years, by at most two years, on a day in the six months before that term ends.
 * Source: Wet inburgering (2013) art. 7; Besluit inburgering art. 2.12.
 */
final class Extension {

    static final int MAXIMUM_MONTHS = 24;

    private final Dice dice;

    Extension(Dice dice) {
        this.dice = dice;
    }

    /** Granted at the latest on the last day that counts as before the reference date, if the term ends after it. */
    Traject grant(Traject traject, int months) {
        return grantBefore(traject, months, Venster.AFGESLOTEN.periode().tot());
    }

    Traject grantBefore(Traject traject, int months, LocalDate last) {
        var end = traject.plichtVanaf().plusYears(3);
        var op = dice.between(end.minusMonths(6), Periode.earliest(end.minusDays(1), last));
        return traject.extended(op, end.plusMonths(months));
    }
}
