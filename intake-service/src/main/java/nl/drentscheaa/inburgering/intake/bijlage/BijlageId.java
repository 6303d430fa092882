package nl.drentscheaa.inburgering.intake.bijlage;

import java.util.UUID;

/**
 * The id of a document. It is made at random and says nothing about the person.
 *
 * @param value a UUID
 */
public record BijlageId(String value) {

    public static BijlageId random() {
        return new BijlageId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
