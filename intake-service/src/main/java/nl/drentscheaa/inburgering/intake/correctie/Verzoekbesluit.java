package nl.drentscheaa.inburgering.intake.correctie;

import java.time.Instant;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The answer to a request.
 *
 * @param reden why it was refused, or what was done; for the person to read
 * @param door the name of who decided
 */
public record Verzoekbesluit(Verzoekuitkomst uitkomst, Optional<Toelichting> reden, String door, Instant op) {

    /** @throws InvalidValue for a refusal without a reason. Source: AVG art. 12 lid 4. */
    public Verzoekbesluit {
        if (uitkomst == Verzoekuitkomst.GEWEIGERD && reden.isEmpty()) {
            throw new InvalidValue("reden-ontbreekt").at("reden");
        }
    }
}
