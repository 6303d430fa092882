package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.UUID;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The id by which all services know a newcomer. It is made at random, or of the random id of an
 * import, and says nothing about the person.
 *
 * @param value a UUID
 */
public record NieuwkomerId(String value) {

    public static NieuwkomerId random() {
        return new NieuwkomerId(UUID.randomUUID().toString());
    }

    /** The id of who came in with an import: by it the import finds the newcomer again. */
    public static NieuwkomerId ofImport(UUID row) {
        return new NieuwkomerId(row.toString());
    }

    /** @throws InvalidValue for what is not a UUID */
    public static NieuwkomerId of(String text) {
        try {
            return new NieuwkomerId(UUID.fromString(text).toString());
        } catch (IllegalArgumentException e) {
            throw new InvalidValue("ongeldige-waarde");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
