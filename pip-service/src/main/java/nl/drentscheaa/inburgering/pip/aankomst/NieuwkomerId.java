package nl.drentscheaa.inburgering.pip.aankomst;

import java.util.UUID;

/**
 * The id by which all services know a newcomer. It says nothing about the person.
 *
 * @param value as intake gave it
 */
public record NieuwkomerId(UUID value) {

    public static NieuwkomerId of(String text) {
        return new NieuwkomerId(UUID.fromString(text));
    }

    /** As it stands in addresses, events and documents. */
    @Override
    public String toString() {
        return value.toString();
    }
}
