package nl.drentscheaa.inburgering.intake.nieuwkomer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taal.Spreektaal;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Whether a newcomer needs an interpreter. That nobody asked is something else than that none is needed. */
public sealed interface Tolkbehoefte {

    /** Which interpreter somebody is at ease with. */
    enum Voorkeur {
        @JsonProperty("man")
        MAN,
        @JsonProperty("vrouw")
        VROUW,
        @JsonProperty("geen")
        GEEN
    }

    /** One in this language. */
    record Nodig(Spreektaal taal, Voorkeur voorkeur) implements Tolkbehoefte {}

    /** None. */
    record NietNodig() implements Tolkbehoefte {}

    /**
     * From what was filled in.
     *
     * @param nodig absent when nobody asked
     * @throws InvalidValue for an interpreter in no language, and for a language or a preference without need
     */
    static Optional<Tolkbehoefte> of(Optional<Boolean> nodig, Optional<Spreektaal> taal, Optional<Voorkeur> voorkeur) {
        boolean needed = nodig.orElse(false);
        if (needed && taal.isEmpty()) {
            throw new InvalidValue("tolk-zonder-taal").at("tolkTaal");
        }
        if (!needed && (taal.isPresent() || voorkeur.isPresent())) {
            throw new InvalidValue("tolk-niet-nodig").at("tolkNodig");
        }
        return nodig.map(answered -> taal.<Tolkbehoefte>map(one -> new Nodig(one, voorkeur.orElse(Voorkeur.GEEN)))
                .orElseGet(NietNodig::new));
    }
}
