package nl.drentscheaa.inburgering.intake.intake;

import java.util.UUID;

/**
 * The id of an intake. It is made at random and says nothing about the person.
 *
 * @param value a UUID
 */
public record IntakeId(String value) {

    public static IntakeId random() {
        return new IntakeId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
