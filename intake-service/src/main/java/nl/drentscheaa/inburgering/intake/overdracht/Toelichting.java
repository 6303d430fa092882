package nl.drentscheaa.inburgering.intake.overdracht;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A few sentences about a person. Stored encrypted; never printed.
 *
 * @param value at most {@value #LONGEST} characters
 */
public record Toelichting(@JsonValue String value) {

    /** In characters. */
    public static final int LONGEST = 2000;

    /** @throws InvalidValue when it is empty or too long */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Toelichting {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST);
        }
    }

    @Override
    public String toString() {
        return "Toelichting[…]";
    }
}
