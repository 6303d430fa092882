package nl.drentscheaa.inburgering.intake.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * How an intake went.
 *
 * @param ingevuldOp when the newcomer said to be ready
 * @param afgerondOp when it was closed
 */
public record Verloop(
        IntakeStatus status, Instant gestartOp, Optional<Instant> ingevuldOp, Optional<Instant> afgerondOp) {

    static Verloop start(Instant now) {
        return new Verloop(IntakeStatus.GESTART, now, Optional.empty(), Optional.empty());
    }

    Verloop ingevuld(Instant now) {
        return status.isBefore(IntakeStatus.INGEVULD)
                ? new Verloop(IntakeStatus.INGEVULD, gestartOp, Optional.of(now), Optional.empty())
                : this;
    }

    Verloop besproken() {
        return status.isBefore(IntakeStatus.BESPROKEN)
                ? new Verloop(IntakeStatus.BESPROKEN, gestartOp, ingevuldOp, Optional.empty())
                : this;
    }

    Verloop afgerond(Instant now) {
        return new Verloop(IntakeStatus.AFGEROND, gestartOp, ingevuldOp, Optional.of(now));
    }
}
