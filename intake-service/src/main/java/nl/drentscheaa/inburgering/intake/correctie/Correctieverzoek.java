package nl.drentscheaa.inburgering.intake.correctie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * A person's request to have something put right. Source: AVG art. 16.
 *
 * @param gevraagdOp the day on which the request came in, in whatever form
 * @param verzoek what is wrong, and what it should be
 * @param door the name of who wrote it down
 * @param op when that was
 * @param besluit absent until it is answered
 * @param version the number of times it was stored; 0 before the first
 */
public record Correctieverzoek(
        CorrectieverzoekId id,
        NieuwkomerId nieuwkomer,
        LocalDate gevraagdOp,
        Toelichting verzoek,
        String door,
        Instant op,
        Optional<Verzoekbesluit> besluit,
        long version) {

    static Correctieverzoek record(
            NieuwkomerId nieuwkomer, LocalDate gevraagdOp, Toelichting verzoek, String door, Instant op) {
        return new Correctieverzoek(
                CorrectieverzoekId.random(), nieuwkomer, gevraagdOp, verzoek, door, op, Optional.empty(), 0);
    }

    /**
     * The last day for an answer: within one month after it came in. A weekend or a holiday at its end gives no more
     * time here, though Verordening 1182/71 art. 3 would. Source: AVG art. 12 lid 3.
     */
    public LocalDate uiterlijk() {
        return gevraagdOp.plusMonths(1);
    }

    /** Whether the person still waits after the last day. */
    public boolean isTeLaat(LocalDate today) {
        return besluit.isEmpty() && today.isAfter(uiterlijk());
    }

    /** @throws RuleBroken when it was decided before: another opinion is another request */
    Correctieverzoek decide(Verzoekbesluit decided) {
        if (besluit.isPresent()) {
            throw new RuleBroken("correctieverzoek-besloten");
        }
        return new Correctieverzoek(id, nieuwkomer, gevraagdOp, verzoek, door, op, Optional.of(decided), version);
    }
}
