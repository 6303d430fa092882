package nl.drentscheaa.inburgering.intake.radar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;

/**
 * One axis of the radar.
 *
 * @param bron where the goal behind the axis and its rules is written
 * @param basis the score to begin with once something is known
 * @param ankers what each score means on this axis
 * @param deelvragen what the professional asks in the conversation
 * @param regels in the order in which reasons are shown
 */
public record As(
        Domein domein,
        String titel,
        String bron,
        Score basis,
        Map<Score, String> ankers,
        List<String> deelvragen,
        List<Regel> regels) {

    public As {
        ankers = Map.copyOf(ankers);
        deelvragen = List.copyOf(deelvragen);
        regels = List.copyOf(regels);
        if (titel.isBlank() || bron.isBlank() || deelvragen.isEmpty() || regels.isEmpty()) {
            throw new IllegalArgumentException("an axis that says too little: " + domein);
        }
        if (ankers.size() < Score.HOOGSTE.value()) {
            throw new IllegalArgumentException("a score without a meaning: " + domein);
        }
    }

    /** What a score means on this axis. */
    public String anker(Score score) {
        return Optional.ofNullable(ankers.get(score)).orElseThrow();
    }

    /**
     * Proposes a score, for any answers: those to other questions, those that no rule knows, and none at all. The
     * highest rule that lifts, lifts it from the basis; the lowest that keeps down, keeps it down.
     */
    public Scorevoorstel propose(Map<VraagId, Antwoord> antwoorden) {
        List<Regel> holding =
                regels.stream().filter(regel -> regel.holds(antwoorden)).toList();
        return new Scorevoorstel(
                domein, isKnown(antwoorden) ? Optional.of(bounded(holding)) : Optional.empty(), holding);
    }

    private Score bounded(List<Regel> holding) {
        Score lifted = scores(holding, Strekking.MINSTENS).reduce(basis, Score::orHigher);
        return scores(holding, Strekking.HOOGSTENS).reduce(lifted, Score::orLower);
    }

    private static Stream<Score> scores(List<Regel> regels, Strekking strekking) {
        return regels.stream().filter(regel -> regel.strekking() == strekking).map(Regel::score);
    }

    private boolean isKnown(Map<VraagId, Antwoord> antwoorden) {
        return regels.stream()
                .map(regel -> antwoorden.getOrDefault(regel.aanleiding().vraag(), Antwoord.OVERGESLAGEN))
                .anyMatch(antwoord -> !antwoord.isOvergeslagen());
    }
}
