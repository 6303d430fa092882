package nl.drentscheaa.inburgering.intake.vragenlijst;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The id of a question. It is stored with answers, so that it keeps its meaning in all versions.
 *
 * @param value small letters, digits and hyphens
 */
public record VraagId(@JsonValue String value) {

    /** @throws InvalidValue for another form */
    @JsonCreator
    public VraagId {
        Vorm.id(value, "vraag-onbekend");
    }

    @Override
    public String toString() {
        return value;
    }
}
