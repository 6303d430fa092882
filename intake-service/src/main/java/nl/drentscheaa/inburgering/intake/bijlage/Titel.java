package nl.drentscheaa.inburgering.intake.bijlage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What a document is called. Free text about a person: stored encrypted, told to nobody.
 *
 * @param value at most 100 characters on one line, without white space around it
 */
public record Titel(@JsonValue String value) {

    /** In characters. */
    public static final int LONGEST = 100;

    /**
     * Also those that turn the direction of a text: by them {@code fdp.exe} reads as {@code exe.pdf}. Joiners are part of
     * Persian spelling.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\u2028\\u2029&&[^\\u200C\\u200D]]");

    private static final Pattern NOT_IN_A_FILENAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(pdf|jpe?g|png)$");
    private static final Pattern AT_THE_EDGES = Pattern.compile("^[ ._-]+|[ ._-]+$");

    /** @throws InvalidValue when it is empty, too long, or holds what cannot be seen */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Titel {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST);
        }
        if (UNSEEN.matcher(value).find()) {
            throw new InvalidValue("vorm");
        }
    }

    /** A name that is safe on every system: no folder, nothing hidden, no other ending than the type's own. */
    String filename(Bestandstype type) {
        String safe = NOT_IN_A_FILENAME.matcher(value).replaceAll(" ");
        String bare = EXTENSION.matcher(safe).replaceFirst("");
        String whole = AT_THE_EDGES.matcher(bare).replaceAll("");
        return (whole.isEmpty() ? "bijlage" : whole) + "." + type.extension();
    }

    /** Never printed. */
    @Override
    public String toString() {
        return "Titel[…]";
    }
}
