package nl.drentscheaa.inburgering.pip.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;

/**
 * How a plan is at a moment.
 *
 * @param opgesteldOp when it was drawn up; never later changed
 * @param vastgesteldOp the day on which it was adopted; absent as long as it is a concept
 */
public record Planstand(
        PlanId planId,
        NieuwkomerId nieuwkomerId,
        Versienummer versienummer,
        Instant opgesteldOp,
        Planinhoud inhoud,
        Optional<LocalDate> vastgesteldOp) {

    public PlanStatus status() {
        return vastgesteldOp.isPresent() ? PlanStatus.VASTGESTELD : PlanStatus.CONCEPT;
    }

    /** Whether another version holds in its place. */
    boolean isReplacedBy(Versienummer adopted) {
        return versienummer.value() < adopted.value();
    }

    Planstand withInhoud(Planinhoud changed) {
        return new Planstand(planId, nieuwkomerId, versienummer, opgesteldOp, changed, vastgesteldOp);
    }

    Planstand adoptedOn(LocalDate day) {
        return new Planstand(planId, nieuwkomerId, versienummer, opgesteldOp, inhoud, Optional.of(day));
    }
}
