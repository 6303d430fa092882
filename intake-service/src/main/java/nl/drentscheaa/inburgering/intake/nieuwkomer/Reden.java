package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Why something was put right. Free text about a person: stored encrypted, never printed.
 *
 * @param value at most {@value #LONGEST} characters
 */
public record Reden(@JsonValue String value) {

    /** In characters. */
    public static final int LONGEST = 500;

    /** @throws InvalidValue when it is empty or too long */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Reden {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST);
        }
    }

    @Override
    public String toString() {
        return "Reden[…]";
    }
}
