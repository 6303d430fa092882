package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The test of learning ability.
 *
 * @param datum the day of the test
 * @param score the number of good answers; absent when the test gave no outcome
 * @param vereist the score that was required on that day: kept, since it has changed before
 */
public record Leerbaarheidstoets(LocalDate datum, Optional<Integer> score, int vereist) {

    /** The number of questions. Source: Wet inburgering 2021 art. 14; DUO. */
    public static final int VRAGEN = 40;

    /** @throws InvalidValue for a score that the test cannot give */
    public Leerbaarheidstoets {
        if (vereist < 1 || vereist > VRAGEN) {
            throw new IllegalArgumentException("a test that nobody or everybody passes");
        }
        if (score.filter(good -> good < 0 || good > VRAGEN).isPresent()) {
            throw new InvalidValue("bereik", 0, VRAGEN).at("toets/score");
        }
    }

    public Toetsuitslag uitslag() {
        return score.map(good -> good >= vereist ? Toetsuitslag.HAALBAAR : Toetsuitslag.NIET_HAALBAAR)
                .orElse(Toetsuitslag.ONBEKEND);
    }

    /** Never printed: it tells what somebody can. */
    @Override
    public String toString() {
        return "Leerbaarheidstoets[…]";
    }
}
