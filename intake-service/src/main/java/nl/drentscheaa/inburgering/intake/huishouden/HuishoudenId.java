package nl.drentscheaa.inburgering.intake.huishouden;

import java.util.UUID;

/**
 * The id of a household; it says nothing about the people in it.
 *
 * @param value a UUID
 */
public record HuishoudenId(String value) {

    public static HuishoudenId random() {
        return new HuishoudenId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
