package nl.drentscheaa.inburgering.intake.correctie;

import java.util.UUID;

/**
 * The id of a request. It is made at random and says nothing about the person.
 *
 * @param value a UUID
 */
public record CorrectieverzoekId(String value) {

    public static CorrectieverzoekId random() {
        return new CorrectieverzoekId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
