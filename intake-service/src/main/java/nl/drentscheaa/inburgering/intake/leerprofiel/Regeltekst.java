package nl.drentscheaa.inburgering.intake.leerprofiel;

/**
 * A rule in the words that a professional reads beside the proposal.
 *
 * @param bron where the rule is written
 */
public record Regeltekst(String reden, String bron) {

    public Regeltekst {
        if (reden.isBlank() || bron.isBlank()) {
            throw new IllegalArgumentException("a rule without a reason or a source");
        }
    }
}
