package nl.drentscheaa.inburgering.intake.radar;

import java.util.Map;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;

/**
 * One answer that bounds a score, and why.
 *
 * @param reden what the professional reads beside the proposed score
 */
public record Regel(Aanleiding aanleiding, Strekking strekking, Score score, String reden) {

    public Regel {
        if (reden.isBlank()) {
            throw new IllegalArgumentException("a rule without a reason: " + aanleiding.vraag());
        }
    }

    boolean holds(Map<VraagId, Antwoord> antwoorden) {
        return aanleiding.isMetBy(antwoorden.getOrDefault(aanleiding.vraag(), Antwoord.OVERGESLAGEN));
    }
}
