package nl.drentscheaa.inburgering.intake.radar;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;

/**
 * The score on one axis that answers suggest. A professional decides. Not printed: it tells how somebody is.
 *
 * @param score absent when none of the questions of the axis was answered
 * @param regels all rules that hold, in the order of the instrument
 */
public record Scorevoorstel(Domein domein, Optional<Score> score, List<Regel> regels) {

    public Scorevoorstel {
        regels = List.copyOf(regels);
    }

    /** The rules without which the score would be another; none when it is the score to begin with. */
    public List<Regel> beslissend() {
        boolean kept = regels.stream().anyMatch(this::keepsDown);
        return regels.stream()
                .filter(regel -> kept ? keepsDown(regel) : score.stream().anyMatch(regel.score()::equals))
                .toList();
    }

    private boolean keepsDown(Regel regel) {
        return regel.strekking() == Strekking.HOOGSTENS && score.stream().anyMatch(regel.score()::equals);
    }

    @Override
    public String toString() {
        return "Scorevoorstel[" + domein + "]";
    }
}
