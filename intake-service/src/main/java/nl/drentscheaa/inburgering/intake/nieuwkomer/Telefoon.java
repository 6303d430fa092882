package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** A telephone number as people write it: digits, spaces, hyphens, brackets, with or without a plus. */
public record Telefoon(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9][0-9 ()-]{7,19}");

    /** @throws InvalidValue for another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Telefoon {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("telefoon-vorm");
        }
    }

    /** Never printed. */
    @Override
    public String toString() {
        return "Telefoon[…]";
    }
}
