package nl.drentscheaa.inburgering.platform.tenancy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of a municipality as it stands in paths, tokens and database names: lower case, digits and hyphens,
 * at most 40 characters, for example {@code aa-en-hunze}.
 *
 * @param value the id itself
 */
public record GemeenteId(@JsonValue String value) implements Comparable<GemeenteId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /** @throws IllegalArgumentException when the value has another form; the value itself is not in the message */
    @JsonCreator
    public GemeenteId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not an id of a municipality");
        }
    }

    /** Whether the text could be an id; it says nothing of whether that municipality is in the registry. */
    public static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(GemeenteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
