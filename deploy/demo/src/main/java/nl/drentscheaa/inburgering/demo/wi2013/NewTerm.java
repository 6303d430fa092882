package nl.drentscheaa.inburgering.demo.wi2013;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.demo.dossier.Traject;

/**
 * A term of two years set with the fine for not being in time, and again when it passes; the last one counts.
 * Source: Wet inburgering (2013) art. 31 to 34; policy note 1.1. Uses no chance, so that the anchor month changes
 * nothing else.
 */
final class NewTerm {

    private static final int YEARS = 2;
    private static final int DECIDED_AFTER_DAYS = 20;
    private static final int DECIDED_LATE_AFTER_DAYS = 60;

    private final LocalDate now;

    NewTerm(LocalDate now) {
        this.now = now;
    }

    Traject set(Traject traject) {
        var passed = traject.termijnTot().orElseThrow();
        while (decisionAfterNext(passed).isBefore(now)) {
            passed = passed.plusYears(YEARS);
        }
        var decided = passed.plusDays(DECIDED_AFTER_DAYS);
        if (endsThisMonth(decided.plusYears(YEARS))) {
            decided = passed.plusDays(DECIDED_LATE_AFTER_DAYS);
        }
        return traject.extended(decided, decided.plusYears(YEARS));
    }

    private static LocalDate decisionAfterNext(LocalDate passed) {
        return passed.plusYears(YEARS).plusDays(DECIDED_LATE_AFTER_DAYS);
    }

    private boolean endsThisMonth(LocalDate end) {
        return !end.isBefore(now) && end.isBefore(now.plusMonths(1));
    }
}
