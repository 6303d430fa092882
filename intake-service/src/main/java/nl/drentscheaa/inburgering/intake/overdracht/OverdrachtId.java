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

    @Override
    public String toString() {
        return value;
    }
}
