package nl.drentscheaa.inburgering.demo.dossier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A trajectory in its last known state: one term, at most one extension, at most one exam result.
 *
 * @param termijnTot end of the term in force, after extension; absent under the Wet inburgering 2021 before a plan
 *     is signed, for then the term has not started (art. 11)
 */
public record Traject(
        Regime regime,
        LocalDate plichtVanaf,
        Optional<LocalDate> termijnTot,
        Optional<LocalDate> verlengdOp,
        Status status,
        Optional<LocalDate> statusOp,
        Optional<Examen> examen) {

    public static Traject started(Regime regime, LocalDate plichtVanaf) {
        return new Traject(
                regime,
                plichtVanaf,
                Optional.empty(),
                Optional.empty(),
                Status.LOPEND,
                Optional.empty(),
                Optional.empty());
    }

    public Traject until(LocalDate tot) {
        return new Traject(regime, plichtVanaf, Optional.of(tot), verlengdOp, status, statusOp, examen);
    }

    public Traject extended(LocalDate op, LocalDate tot) {
        return new Traject(regime, plichtVanaf, Optional.of(tot), Optional.of(op), status, statusOp, examen);
    }

    public Traject ended(Status afloop, LocalDate op) {
        return new Traject(regime, plichtVanaf, termijnTot, verlengdOp, afloop, Optional.of(op), examen);
    }

    public Traject passed(Niveau niveau, LocalDate op) {
        return new Traject(
                regime, plichtVanaf, termijnTot, verlengdOp, status, statusOp, Optional.of(new Examen(niveau, op)));
    }
}
