package nl.drentscheaa.inburgering.intake.radar;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;

/**
 * One version of the radar. It never changes: a score means what it meant when it was given.
 *
 * @param vragenlijst whose answers its rules read
 * @param niveaus what each score is called, on whichever axis
 * @param assen one per domain, in the order in which they are drawn
 */
public record Radarinstrument(Radarversie versie, Versie vragenlijst, Map<Score, String> niveaus, List<As> assen) {

    public Radarinstrument {
        niveaus = Map.copyOf(niveaus);
        assen = List.copyOf(assen);
        Set<Domein> drawn = assen.stream().map(As::domein).collect(Collectors.toSet());
        if (assen.size() != drawn.size() || !drawn.equals(EnumSet.allOf(Domein.class))) {
            throw new IllegalArgumentException("not one axis per domain: " + versie);
        }
        if (niveaus.size() < Score.HOOGSTE.value()) {
            throw new IllegalArgumentException("a score without a name: " + versie);
        }
    }

    /** What a score is called. */
    public String niveau(Score score) {
        return Optional.ofNullable(niveaus.get(score)).orElseThrow();
    }

    public As as(Domein domein) {
        return assen.stream().filter(one -> one.domein() == domein).findFirst().orElseThrow();
    }

    /**
     * What the answers suggest.
     *
     * @param antwoorden any of the questionnaire's; answers to questions that are no longer asked are left out by the caller
     * @return one per axis, in order
     */
    public List<Scorevoorstel> propose(Map<VraagId, Antwoord> antwoorden) {
        return assen.stream().map(as -> as.propose(antwoorden)).toList();
    }

    /** @throws IllegalArgumentException when a rule waits for an answer that the questionnaire cannot get */
    public void requireFit(Vragenlijst asked) {
        assen.stream()
                .flatMap(as -> as.regels().stream())
                .map(Regel::aanleiding)
                .filter(aanleiding -> asked.find(aanleiding.vraag())
                        .filter(aanleiding::canBeMetBy)
                        .isEmpty())
                .findFirst()
                .ifPresent(idle -> {
                    throw new IllegalArgumentException(
                            versie + " has a rule for answers that " + asked.versie() + " cannot get: " + idle.vraag());
                });
    }
}
