package nl.drentscheaa.inburgering.pip.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What a goal is, in free words about a person: encrypted wherever it is stored, and never in an event or a log line.
 *
 * @param value 1 to 1000 characters, without white space around it
 */
public record Omschrijving(@JsonValue String value) {

    private static final int LONGEST = 1000;

    @JsonCreator
    public Omschrijving {
        value = value.strip();
        if (value.isEmpty()) {
            throw new InvalidValue("verplicht");
        }
        if (value.length() > LONGEST) {
            throw new InvalidValue("lengte", 1, LONGEST);
        }
    }

    /** What is left of the words about a person who was erased. */
    public static Omschrijving erased() {
        return new Omschrijving("[gewist]");
    }

    @Override
    public String toString() {
        return "***";
    }
}
