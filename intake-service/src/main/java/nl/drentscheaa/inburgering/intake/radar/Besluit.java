package nl.drentscheaa.inburgering.intake.radar;

import java.util.Optional;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;

/**
 * What the professional decides on one axis. Not printed: it tells how somebody is.
 *
 * @param reden why the score is another than the proposed one
 * @param notitie what the conversation about the sub-questions brought
 */
public record Besluit(Score score, Optional<Toelichting> reden, Optional<Toelichting> notitie) {

    @Override
    public String toString() {
        return "Besluit[…]";
    }
}
