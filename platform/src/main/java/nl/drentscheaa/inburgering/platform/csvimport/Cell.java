package nl.drentscheaa.inburgering.platform.csvimport;

import java.text.Normalizer;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** The text of one field, as all further code wants it. */
final class Cell {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char REPLACEMENT = '\uFFFD';

    private Cell() {}

    /**
     * Composes accented letters (a file from a Mac may hold them in parts), makes spaces of no-break spaces, and strips.
     *
     * @throws InvalidValue {@code onleesbare-tekens} for control characters and for what could not be decoded
     */
    static String clean(String field) {
        String text = isAscii(field) ? field.strip() : composed(field);
        if (text.chars().anyMatch(Cell::isUnreadable)) {
            throw new InvalidValue("onleesbare-tekens");
        }
        return text;
    }

    private static String composed(String field) {
        return Normalizer.normalize(field, Normalizer.Form.NFC)
                .replace(NO_BREAK_SPACE, ' ')
                .strip();
    }

    private static boolean isAscii(String field) {
        return field.chars().allMatch(character -> character < 0x80);
    }

    private static boolean isUnreadable(int character) {
        boolean layout = character == '\n' || character == '\t';
        return character == REPLACEMENT || Character.isISOControl(character) && !layout;
    }
}
