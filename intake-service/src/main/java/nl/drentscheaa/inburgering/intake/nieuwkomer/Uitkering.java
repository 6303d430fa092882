package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * The period with a benefit under the Participatiewet.
 *
 * @param van the first day
 * @param tot the last day, absent while it runs
 */
public record Uitkering(LocalDate van, Optional<LocalDate> tot) {

    /** @throws InvalidValue when it ends before it begins */
    public Uitkering {
        if (tot.filter(last -> last.isBefore(van)).isPresent()) {
            throw new InvalidValue("uitkering-tot-voor-van").at("uitkeringTot");
        }
    }

    /** Whether it still runs and the other says when it ended. */
    public boolean isEndedBy(Uitkering other) {
        return tot.isEmpty() && other.tot().isPresent() && other.van().equals(van);
    }

    /** @throws InvalidValue when there is an end without a beginning */
    public static Optional<Uitkering> of(Optional<LocalDate> van, Optional<LocalDate> tot) {
        if (van.isEmpty() && tot.isPresent()) {
            throw new InvalidValue("uitkering-zonder-begin").at("uitkeringVan");
        }
        return van.map(first -> new Uitkering(first, tot));
    }
}
