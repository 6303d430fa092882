package nl.drentscheaa.inburgering.intake.taakstelling;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Words at a swap between municipalities; about nobody.
 *
 * @param value at most 500 characters, without white space around it
 */
public record Toelichting(@JsonValue String value) {

    /** In characters. */
    public static final int LONGEST = 500;

    /** @throws InvalidValue when it is empty or too long */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Toelichting {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST);
        }
    }
}
