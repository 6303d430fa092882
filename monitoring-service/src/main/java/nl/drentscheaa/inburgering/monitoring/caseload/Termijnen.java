package nl.drentscheaa.inburgering.monitoring.caseload;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.monitoring.traject.Regime;

/**
 * The dates that a newcomer and the municipality have to keep.
 *
 * @param inburgering the last day of the term of a duty that runs; absent when there is none
 * @param pip the last day for the plan, while there is none; absent otherwise
 */
public record Termijnen(Optional<LocalDate> inburgering, Optional<LocalDate> pip) {

    /**
     * The time a municipality has to adopt a plan. It counts from DUO's notice, or from the arrival in the municipality
     * when that came later; the notice is not known here, so that the arrival stands in for it. Source: Wet inburgering
     * 2021 art. 15, Besluit inburgering 2021 art. 5.3.
     */
    private static final Period PIP = Period.ofWeeks(10);

    /**
     * What is known of a newcomer, from which the dates follow.
     *
     * @param termijnTot the last day of the term in force; absent under Wi2021 until there is a plan
     * @param vastgesteldOp when a plan was adopted for the first or a later time
     */
    public record Feiten(
            Status status,
            Optional<LocalDate> termijnTot,
            Optional<Regime> regime,
            Optional<LocalDate> aankomst,
            Optional<LocalDate> vastgesteldOp) {}

    /** @param datum the last day */
    public record Termijn(Termijnsoort soort, LocalDate datum) {}

    public static Termijnen of(Feiten feiten) {
        return new Termijnen(
                feiten.termijnTot().filter(end -> feiten.status() == Status.LOPEND),
                feiten.aankomst().map(day -> day.plus(PIP)).filter(day -> needsPip(feiten)));
    }

    /** The plan within ten weeks is a duty of the new law only; who is done needs none any more. */
    private static boolean needsPip(Feiten feiten) {
        boolean ongoing = feiten.status() == Status.LOPEND || feiten.status() == Status.ONBEKEND;
        return ongoing
                && feiten.vastgesteldOp().isEmpty()
                && feiten.regime().filter(Regime.WI2021::equals).isPresent();
    }

    /** The date that comes first, also when it has passed. */
    public Optional<Termijn> eerstvolgende() {
        if (inburgering.isPresent() && pip.filter(inburgering.get()::isAfter).isEmpty()) {
            return inburgering.map(day -> new Termijn(Termijnsoort.INBURGERINGSTERMIJN, day));
        }
        return pip.map(day -> new Termijn(Termijnsoort.PIP, day));
    }

    /** What needs attention on a day. */
    public List<Signaal> signalen(LocalDate today) {
        return Stream.of(Signaal.values())
                .filter(signaal -> of(signaal.soort())
                        .filter(signaal.venster().seenFrom(today)::contains)
                        .isPresent())
                .toList();
    }

    private Optional<LocalDate> of(Termijnsoort soort) {
        return soort == Termijnsoort.PIP ? pip : inburgering;
    }
}
