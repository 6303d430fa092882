package nl.drentscheaa.inburgering.intake.radar;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;

/**
 * What was measured on one axis: what answers suggested at the time, and what was decided.
 *
 * @param voorstel absent when the answers told nothing of this axis
 * @param redenen the words of the rules that led to the proposal
 */
public record Asmeting(Domein domein, Optional<Score> voorstel, List<String> redenen, Besluit besluit) {

    public Asmeting {
        redenen = List.copyOf(redenen);
    }

    static Asmeting of(Scorevoorstel voorstel, Besluit besluit) {
        return new Asmeting(
                voorstel.domein(),
                voorstel.score(),
                voorstel.beslissend().stream().map(Regel::reden).toList(),
                besluit);
    }

    /** The same proposal, decided otherwise. */
    Asmeting with(Besluit other) {
        return new Asmeting(domein, voorstel, redenen, other);
    }

    /**
     * Whether the score departs from the proposal without a word of why. A proposal is explained by its rules; another
     * score must be explained by who gives it, so that a newcomer can be told why. Source: policy note §4.3; Algemene
     * wet bestuursrecht art. 3:46.
     */
    boolean lacksReden() {
        return voorstel.isPresent()
                && !voorstel.get().equals(besluit.score())
                && besluit.reden().isEmpty();
    }

    @Override
    public String toString() {
        return "Asmeting[" + domein + "]";
    }
}
