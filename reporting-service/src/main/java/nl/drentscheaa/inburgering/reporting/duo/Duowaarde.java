package nl.drentscheaa.inburgering.reporting.duo;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What DUO prints for a figure: a number, or {@code *} where it is too small to print. Then it is at least one, which is
 * why the policy note writes "in ieder geval" (§3.2.1).
 *
 * @param aantal absent when it is too small to print
 */
public record Duowaarde(OptionalLong aantal) {

    private static final String TOO_SMALL = "*";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

    /** @throws InvalidValue for what is neither */
    public static Duowaarde of(String text) {
        if (text.equals(TOO_SMALL)) {
            return new Duowaarde(OptionalLong.empty());
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new InvalidValue("duowaarde-vorm");
        }
        return new Duowaarde(OptionalLong.of(Long.parseLong(text)));
    }

    /** Whether our own figure may be the same one. */
    public boolean agreesWith(long own) {
        return aantal.isPresent() ? aantal.getAsLong() == own : own >= 1;
    }
}
