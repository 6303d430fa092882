package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole numbers from one to another.
 *
 * @param min the lowest that fits
 * @param max the highest that fits
 */
public record Bereik(int min, int max) {

    /** Digits of any script are a matter of the screen: what is sent has those of ASCII. */
    private static final Pattern GETAL = Pattern.compile("0|[1-9][0-9]{0,5}");

    public Bereik {
        if (min < 0 || min >= max) {
            throw new IllegalArgumentException("no range: " + min + " to " + max);
        }
    }

    /** The number that an answer is, when it is one. */
    public static Optional<Integer> read(Antwoord antwoord) {
        return antwoord.only().filter(value -> GETAL.matcher(value).matches()).map(Integer::valueOf);
    }

    /** Whether the number fits. */
    public boolean contains(int number) {
        return number >= min && number <= max;
    }

    Beoordeling assess(Antwoord antwoord) {
        Optional<Integer> number = read(antwoord);
        if (number.isEmpty()) {
            return new Beoordeling.Geweigerd("antwoord-geen-getal");
        }
        return contains(number.get())
                ? new Beoordeling.Aanvaard(antwoord)
                : new Beoordeling.Geweigerd("antwoord-buiten-bereik");
    }
}
