package nl.drentscheaa.inburgering.intake.taal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * A language of a newcomer, and what the newcomer does with it. Source: policy note §3.2, the intake in the own
 * language.
 *
 * @param schrift in which it is read or written; absent for who only speaks it
 * @param gebruik at least one thing
 */
public record Taalkennis(Spreektaal taal, Optional<Schrift> schrift, Set<Taalgebruik> gebruik) {

    /** @throws InvalidValue for a language with which nothing is done, and for reading or writing in no script */
    public Taalkennis {
        if (gebruik.isEmpty()) {
            throw new InvalidValue("taal-zonder-gebruik").at("gebruik");
        }
        gebruik = Set.copyOf(gebruik);
        if (schrift.isEmpty() && (gebruik.contains(Taalgebruik.LEZEN) || gebruik.contains(Taalgebruik.SCHRIJVEN))) {
            throw new InvalidValue("taal-zonder-schrift").at("schrift");
        }
    }

    /** Somebody of whom is known only that they speak it. */
    public static Taalkennis spoken(Spreektaal taal) {
        return new Taalkennis(taal, Optional.empty(), EnumSet.of(Taalgebruik.SPREKEN));
    }
}
