package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.util.Set;
import nl.drentscheaa.inburgering.intake.taal.Schrift;

/**
 * In which scripts somebody reads and writes.
 *
 * @param schriften none for who never learned to
 */
public record Geletterdheid(Set<Schrift> schriften) {

    public Geletterdheid {
        schriften = Set.copyOf(schriften);
    }

    /** DUO's word for it follows from the scripts, so that the two cannot differ. */
    public Alfabetisering alfabetisering() {
        if (schriften.isEmpty()) {
            return Alfabetisering.A;
        }
        return schriften.contains(Schrift.LATIJNS) ? Alfabetisering.NVT : Alfabetisering.AA;
    }
}
