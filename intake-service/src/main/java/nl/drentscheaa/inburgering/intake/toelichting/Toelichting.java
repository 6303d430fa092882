package nl.drentscheaa.inburgering.intake.toelichting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A few sentences about a person. Free text: stored encrypted, told to nobody.
 *
 * @param value at most 2000 characters, without white space around it
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

    /** Never printed. */
    @Override
    public String toString() {
        return "Toelichting[…]";
    }
}
