package nl.drentscheaa.inburgering.intake.leerprofiel;

/**
 * A border in a rule.
 *
 * @param bron where it is written
 * @param nogTeControleren whether somebody still has to confirm it at the source; staff see that
 */
public record Drempel<T>(T waarde, String bron, boolean nogTeControleren) {

    public Drempel {
        if (bron.isBlank()) {
            throw new IllegalArgumentException("a border without a source");
        }
    }
}
