package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A short note by the professional. Free text about a person: stored encrypted, told to nobody.
 *
 * @param value at most 4000 characters
 */
public record Notitie(@JsonValue String value) {

    /** In characters. */
    public static final int LONGEST = 4000;

    /** @throws InvalidValue when it is empty or too long */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Notitie {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST);
        }
    }

    /** Never printed. */
    @Override
    public String toString() {
        return "Notitie[…]";
    }
}
