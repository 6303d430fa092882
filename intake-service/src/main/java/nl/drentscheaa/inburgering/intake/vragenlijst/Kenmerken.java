package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.Optional;
import java.util.Set;

/**
 * What every question has, whatever an answer to it looks like.
 *
 * @param icoon the name of a picture, for who does not read
 * @param domeinen what it says something about
 * @param gevoelig why its answer is for fewer eyes
 * @param overslaan whether a person may choose not to say; health and finance always may
 * @param als when it is asked; without a condition always
 */
public record Kenmerken(
        VraagId id,
        String icoon,
        Set<Domein> domeinen,
        Optional<Gevoeligheid> gevoelig,
        boolean overslaan,
        Optional<Voorwaarde> als) {

    public Kenmerken {
        domeinen = Set.copyOf(domeinen);
        Vorm.id(icoon, "icoon-vorm");
        if (domeinen.isEmpty()) {
            throw new IllegalArgumentException("a question that serves no domain: " + id);
        }
        if (gevoelig.isPresent() && !overslaan) {
            throw new IllegalArgumentException("a sensitive question that cannot be skipped: " + id);
        }
    }
}
