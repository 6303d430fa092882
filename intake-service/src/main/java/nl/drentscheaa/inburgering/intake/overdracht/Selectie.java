package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which handovers a list shows.
 *
 * @param statussen at least one
 * @param teLaatOp only those who should have arrived before this day; absent for all
 * @param organisatie only those of this partner; absent for all
 */
public record Selectie(Set<Overdrachtstatus> statussen, Optional<LocalDate> teLaatOp, Optional<String> organisatie) {

    public Selectie {
        statussen = Set.copyOf(statussen);
    }
}
