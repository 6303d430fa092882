package nl.drentscheaa.inburgering.intake.toegang;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A code that a person types: thirteen signs, of which none is easily taken for another (no 0, O, 1 or I).
 *
 * <p>The first three are the municipality, so that nobody has to say which; the next two are the place of the code
 * among those of the municipality, so that wrong guesses are counted against it; the last eight are the secret, 40 bits.
 *
 * @param gemeente the number of the municipality (CBS)
 * @param vak the place, of 1,024
 * @param geheim what only the holder knows
 */
public record Toegangscode(int gemeente, String vak, String geheim) {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int RADIX = SIGNS.length();
    private static final int OF_GEMEENTE = 3;
    private static final int OF_VAK = 2;
    private static final int OF_GEHEIM = 8;
    private static final int LENGTH = OF_GEMEENTE + OF_VAK + OF_GEHEIM;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One for the municipality, at a place drawn by lot. */
    public static Toegangscode draw(Gemeente gemeente) {
        return new Toegangscode(Integer.parseInt(gemeente.cbsCode()), signs(OF_VAK), signs(OF_GEHEIM));
    }

    /** What was typed, in small letters or capitals, with or without the hyphens; empty when it can be no code. */
    public static Optional<Toegangscode> read(String typed) {
        String signs = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (signs.length() != LENGTH || !signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
            return Optional.empty();
        }
        int gemeente = 0;
        for (int at = 0; at < OF_GEMEENTE; at++) {
            gemeente = gemeente * RADIX + SIGNS.indexOf(signs.charAt(at));
        }
        return Optional.of(new Toegangscode(
                gemeente, signs.substring(OF_GEMEENTE, OF_GEMEENTE + OF_VAK), signs.substring(OF_GEMEENTE + OF_VAK)));
    }

    /** @throws InvalidValue for a municipality that does not fit */
    public Toegangscode {
        if (gemeente < 0 || gemeente >= RADIX * RADIX * RADIX) {
            throw new InvalidValue("ongeldige-waarde");
        }
    }

    /** Whether it is of this municipality. */
    public boolean isOf(Gemeente other) {
        return Integer.parseInt(other.cbsCode()) == gemeente;
    }

    /** As it is shown, once: {@code 25A-7K-QRST-3WXY}. */
    public String shown() {
        var start = new StringBuilder();
        for (int rest = gemeente, at = 0; at < OF_GEMEENTE; at++, rest /= RADIX) {
            start.insert(0, SIGNS.charAt(rest % RADIX));
        }
        return start + "-" + vak + "-" + geheim.substring(0, 4) + "-" + geheim.substring(4);
    }

    /** Not the code: it opens a dossier. */
    @Override
    public String toString() {
        return "Toegangscode[…]";
    }

    private static String signs(int number) {
        var signs = new StringBuilder();
        RANDOM.ints(number, 0, RADIX).forEach(index -> signs.append(SIGNS.charAt(index)));
        return signs.toString();
    }
}
