package nl.drentscheaa.inburgering.intake.overdracht;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The reference by which COA and the municipality mean the same person, or the same household, without a name or BSN.
 * Capitals, digits and hyphens, at most 20 characters.
 *
 * @param value in capitals
 */
public record Kenmerk(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    /** It stands in letters and files, where a BSN may not. */
    private static final Pattern LOOKS_LIKE_BSN = Pattern.compile("\\d{8,9}");

    /** @throws InvalidValue for another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Kenmerk {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches() || LOOKS_LIKE_BSN.matcher(value).matches()) {
            throw new InvalidValue("kenmerk-vorm");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
