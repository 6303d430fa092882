package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.Set;

/**
 * When a question is asked: only after one of these answers to an earlier one.
 *
 * @param vraag the earlier question
 * @param is one of these suffices
 */
public record Voorwaarde(VraagId vraag, Set<Optie> is) {

    public Voorwaarde {
        is = Set.copyOf(is);
        if (is.isEmpty()) {
            throw new IllegalArgumentException("a condition that nothing meets: " + vraag);
        }
    }

    boolean isMetBy(Antwoord antwoord) {
        return antwoord.containsAnyOf(is);
    }
}
