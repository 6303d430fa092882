package nl.drentscheaa.inburgering.monitoring.traject;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * All that is known of a duty to integrate at once, checked for what cannot be.
 *
 * @param plichtVanaf the first day of the duty
 * @param eersteTermijnTot the end of the first term; absent under Wi2021 until a plan is signed, since the term begins
 *     the day after (Wet inburgering 2021 art. 11)
 * @param verlengingen oldest first
 * @param statusOp the day of the status; absent while it runs
 */
public record Verloop(
        Regime regime,
        LocalDate plichtVanaf,
        Optional<LocalDate> eersteTermijnTot,
        List<Verlenging> verlengingen,
        List<Examen> examens,
        TrajectStatus status,
        Optional<LocalDate> statusOp) {

    /** The first term. Source: Wet inburgering (2013) art. 7 lid 1; policy note §1.1. */
    public static final Period TERMIJN = Period.ofYears(3);

    /** @throws InvalidValue for facts that cannot all be true */
    public Verloop {
        verlengingen = List.copyOf(verlengingen);
        examens = List.copyOf(examens);
        if (status.isEinde() != statusOp.isPresent()) {
            throw new InvalidValue(status.isEinde() ? "statusdatum-ontbreekt" : "statusdatum-te-veel");
        }
        refuseBefore(plichtVanaf, eersteTermijnTot, "termijn-voor-plicht");
        refuseBefore(plichtVanaf, statusOp, "status-voor-plicht");
        for (Verlenging verlenging : verlengingen) {
            refuseBefore(plichtVanaf, Optional.of(verlenging.verlengdOp()), "verlenging-voor-plicht");
            refuseBefore(verlenging.verlengdOp(), Optional.of(verlenging.tot()), "termijn-voor-verlenging");
        }
    }

    /** The names of what is known otherwise there; empty when nothing is. */
    public List<String> differencesFrom(Verloop other) {
        var differences = new ArrayList<String>();
        compare("regime", regime, other.regime, differences);
        compare("plichtVanaf", plichtVanaf, other.plichtVanaf, differences);
        compare("termijnTot", termijnTot(), other.termijnTot(), differences);
        compare("verlengdOp", verlengingen, other.verlengingen, differences);
        compare("status", status, other.status, differences);
        compare("statusOp", statusOp, other.statusOp, differences);
        compare("examens", examens, other.examens, differences);
        return List.copyOf(differences);
    }

    private static void compare(String name, Object one, Object other, List<String> differences) {
        if (!one.equals(other)) {
            differences.add(name);
        }
    }

    /** @throws InvalidValue when something that has happened is said to lie in the future */
    public Verloop refuseFuture(LocalDate today) {
        boolean future = plichtVanaf.isAfter(today)
                || statusOp.filter(day -> day.isAfter(today)).isPresent()
                || verlengingen.stream().anyMatch(one -> one.verlengdOp().isAfter(today))
                || examens.stream().anyMatch(one -> one.behaaldOp().isAfter(today));
        if (future) {
            throw new InvalidValue("datum-in-toekomst");
        }
        return this;
    }

    /** The end of the term that is in force. */
    public Optional<LocalDate> termijnTot() {
        return verlengingen.isEmpty()
                ? eersteTermijnTot
                : Optional.of(verlengingen.getLast().tot());
    }

    private static void refuseBefore(LocalDate first, Optional<LocalDate> second, String code) {
        if (second.filter(day -> day.isBefore(first)).isPresent()) {
            throw new InvalidValue(code);
        }
    }
}
