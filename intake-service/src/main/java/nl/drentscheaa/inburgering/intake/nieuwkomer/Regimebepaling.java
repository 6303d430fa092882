package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Under which law somebody integrates, and from which day.
 *
 * @param vanaf absent when the day is not known
 */
public record Regimebepaling(Regime regime, Optional<LocalDate> vanaf) {

    /** @throws InvalidValue for a day before the law was there */
    public Regimebepaling {
        if (vanaf.filter(day -> day.isBefore(regime.sinds())).isPresent()) {
            throw new InvalidValue("regime-voor-wet").at("regimeVanaf");
        }
    }

    /** Whether it says something else than the other did, and not only more. */
    boolean corrects(Regimebepaling other) {
        return regime != other.regime || (other.vanaf.isPresent() && !vanaf.equals(other.vanaf));
    }
}
