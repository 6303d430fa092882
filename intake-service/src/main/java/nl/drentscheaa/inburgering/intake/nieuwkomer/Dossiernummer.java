package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The number under which a municipality files a newcomer; unique in the municipality. Capitals, digits and hyphens,
 * at most 20 characters.
 *
 * @param value in capitals
 */
public record Dossiernummer(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    /** A number of eight or nine digits could be a BSN, which must not stand where anybody can read it. */
    private static final Pattern LOOKS_LIKE_BSN = Pattern.compile("\\d{8,9}");

    /** @throws InvalidValue for another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Dossiernummer {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches() || LOOKS_LIKE_BSN.matcher(value).matches()) {
            throw new InvalidValue("dossiernummer-vorm");
        }
    }

    /** The number that the platform gives when the municipality has none. */
    public static Dossiernummer assigned(long sequence) {
        return new Dossiernummer("N-%06d".formatted(sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
