package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taal.Taalkennis;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * How to talk with a newcomer.
 *
 * @param talen each language once
 * @param tolk absent as long as nobody asked
 */
public record Taalprofiel(List<Taalkennis> talen, Optional<Tolkbehoefte> tolk) {

    /** So many languages at most. */
    public static final int MOST_TALEN = 10;

    /** @throws InvalidValue for a language that is named twice, and for very many */
    public Taalprofiel {
        talen = List.copyOf(talen);
        if (talen.size() > MOST_TALEN) {
            throw new InvalidValue("talen-te-veel", MOST_TALEN).at("talen");
        }
        if (talen.stream().map(Taalkennis::taal).distinct().count() < talen.size()) {
            throw new InvalidValue("taal-dubbel").at("talen");
        }
    }

    /** Of somebody of whom nothing is known yet. */
    public static Taalprofiel unknown() {
        return new Taalprofiel(List.of(), Optional.empty());
    }
}
