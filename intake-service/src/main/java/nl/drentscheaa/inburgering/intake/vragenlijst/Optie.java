package nl.drentscheaa.inburgering.intake.vragenlijst;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * An answer that can be chosen. Its text differs per language, its id does not.
 *
 * @param id small letters, digits and hyphens
 */
public record Optie(@JsonValue String id) {

    public static final Optie JA = new Optie("ja");
    public static final Optie NEE = new Optie("nee");

    /** @throws InvalidValue for another form */
    @JsonCreator
    public Optie {
        Vorm.id(id, "antwoord-onbekende-optie");
    }

    @Override
    public String toString() {
        return id;
    }
}
