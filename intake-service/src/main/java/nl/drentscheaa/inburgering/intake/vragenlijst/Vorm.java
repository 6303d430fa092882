package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Of which characters ids and texts consist. */
final class Vorm {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final Pattern MARKUP = Pattern.compile("[<>*_\\[\\]{}`#&|\\\\]|\\p{Cntrl}");

    private Vorm() {}

    /**
     * An id: small letters, digits and hyphens.
     *
     * @throws InvalidValue with the code, for another form
     */
    static String id(String value, String code) {
        if (value.length() > LONGEST_ID || !ID.matcher(value).matches()) {
            throw new InvalidValue(code);
        }
        return value;
    }

    /**
     * A text that a person reads: no markup, not empty, not longer than a screen can show.
     *
     * @param longest in UTF-16 units
     * @throws IllegalArgumentException for another; the texts are the product's own, so that they may be repeated
     */
    static String text(String value, int longest) {
        if (value.isBlank() || !value.equals(value.strip()) || value.length() > longest) {
            throw new IllegalArgumentException("empty, padded or longer than " + longest + ": " + value);
        }
        if (MARKUP.matcher(value).find()) {
            throw new IllegalArgumentException("markup in: " + value);
        }
        return value;
    }
}
