package nl.drentscheaa.inburgering.intake.wissing;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * The erasure of one person. It stays after the person is gone, and says who decided it and nothing about the person.
 *
 * @param sinds the day on which the duty ended, or of the death
 * @param bevestigd absent until somebody else agreed
 * @param version the number of times it was stored; 0 before the first
 */
public record Wissing(
        NieuwkomerId nieuwkomer,
        Wisgrond grond,
        LocalDate sinds,
        Wisstatus status,
        Paraaf voorgesteld,
        Optional<Paraaf> bevestigd,
        long version) {

    static Wissing propose(NieuwkomerId nieuwkomer, Wisgrond grond, LocalDate sinds, Paraaf door) {
        return new Wissing(nieuwkomer, grond, sinds, Wisstatus.VOORGESTELD, door, Optional.empty(), 0);
    }

    /**
     * Two people decide, since nothing brings a person back (ADR 0013).
     *
     * @throws RuleBroken when it was confirmed before, or by who proposed it
     */
    Wissing confirm(Paraaf door) {
        requireProposed();
        if (door.gebruiker().equals(voorgesteld.gebruiker())) {
            throw new RuleBroken("wissing-zelfde-persoon");
        }
        return new Wissing(nieuwkomer, grond, sinds, Wisstatus.BEVESTIGD, voorgesteld, Optional.of(door), version);
    }

    Wissing finished() {
        return new Wissing(nieuwkomer, grond, sinds, Wisstatus.UITGEVOERD, voorgesteld, bevestigd, version);
    }

    /** @throws RuleBroken when it was confirmed: it cannot be taken back any more */
    void requireProposed() {
        if (status != Wisstatus.VOORGESTELD) {
            throw new RuleBroken("wissing-bevestigd");
        }
    }
}
