package nl.drentscheaa.inburgering.pip.plan;

import java.util.UUID;

/**
 * Which plan; each version of a newcomer's plan has an id of its own.
 *
 * @param value says nothing about the person
 */
public record PlanId(UUID value) {

    static PlanId next() {
        return new PlanId(UUID.randomUUID());
    }

    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    /** As it stands in addresses, events and documents. */
    @Override
    public String toString() {
        return value.toString();
    }
}
