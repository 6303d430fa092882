package nl.drentscheaa.inburgering.intake.radar;

import java.util.ArrayList;
import java.util.List;

/**
 * One moment at which a newcomer's radar was measured.
 *
 * @param nummer counted from zero: the first is the 0-meting (policy note §3.2)
 * @param instrument the version that it was taken with; a correction keeps it
 * @param vastleggingen the one that holds first, then those it corrected; never empty
 */
public record Meting(int nummer, Radarversie instrument, List<Vastlegging> vastleggingen) {

    public Meting {
        vastleggingen = List.copyOf(vastleggingen);
        if (nummer < 0 || vastleggingen.isEmpty()) {
            throw new IllegalArgumentException("a measurement of nothing");
        }
    }

    /** What holds. */
    public Vastlegging geldend() {
        return vastleggingen.getFirst();
    }

    /** What held earlier, the latest first. */
    public List<Vastlegging> eerdere() {
        return vastleggingen.subList(1, vastleggingen.size());
    }

    Meting correctedBy(Vastlegging correction) {
        var all = new ArrayList<Vastlegging>();
        all.add(correction);
        all.addAll(vastleggingen);
        return new Meting(nummer, instrument, all);
    }
}
