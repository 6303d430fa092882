package nl.drentscheaa.inburgering.intake.overdracht;

import java.util.UUID;

/**
 * The id of a handover. It is made at random and says nothing about the person.
 *
 * @param value a UUID
 */
public record OverdrachtId(String value) {

    public static OverdrachtId random() {
        return new OverdrachtId(UUID.randomUUID().toString());
    }

    /** The id of one that came in with an import: by it the import finds it again. */
    public static OverdrachtId ofImport(UUID row) {
        return new OverdrachtId(row.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
