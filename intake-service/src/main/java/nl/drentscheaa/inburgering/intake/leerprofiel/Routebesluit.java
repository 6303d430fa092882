package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.Instant;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Which route was chosen, beside the one that was proposed at the time.
 *
 * @param reden why it is another than the proposed one
 * @param door the name of the professional
 */
public record Routebesluit(
        Routevoorstel voorstel, Leerroute gekozen, Optional<Toelichting> reden, String door, Instant op) {

    /**
     * @throws InvalidValue when it departs from the proposal without a word of why. Source: Algemene wet bestuursrecht
     *     art. 3:46; the municipality may depart from the leerbaarheidstoets with reasons.
     */
    public Routebesluit {
        if (gekozen != voorstel.leerroute() && reden.isEmpty()) {
            throw new InvalidValue("leerroute-afwijking-zonder-reden").at("reden");
        }
    }

    boolean decidesAs(Routebesluit other) {
        return gekozen == other.gekozen && reden.equals(other.reden) && voorstel.equals(other.voorstel);
    }

    @Override
    public String toString() {
        return "Routebesluit[…]";
    }
}
