package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What is known of somebody's learning. All of it may be missing. Nothing of it is about health: that is never needed
 * for a route. Source: Wet inburgering 2021 art. 14 and 37.
 *
 * @param toets the last one that was taken
 * @param schooljaren in all, wherever they were
 * @param certificaten certificates of language and other courses, in words
 */
public record Leergegevens(
        Optional<Leerbaarheidstoets> toets,
        Optional<Geletterdheid> geletterdheid,
        Optional<Integer> schooljaren,
        Optional<Opleidingsniveau> opleidingsniveau,
        Optional<Startkwalificatie> startkwalificatie,
        Taalniveaus taalniveaus,
        Optional<Toelichting> certificaten) {

    /** As many years as anybody goes to school. */
    public static final int MOST_SCHOOLJAREN = 30;

    /** @throws InvalidValue for years at school that nobody has */
    public Leergegevens {
        if (schooljaren.filter(years -> years < 0 || years > MOST_SCHOOLJAREN).isPresent()) {
            throw new InvalidValue("bereik", 0, MOST_SCHOOLJAREN).at("schooljaren");
        }
    }

    /** @throws InvalidValue when the test is said to have been taken after today */
    Leergegevens refuseFuture(LocalDate today) {
        if (toets.filter(taken -> taken.datum().isAfter(today)).isPresent()) {
            throw new InvalidValue("toets-in-toekomst").at("toets/datum");
        }
        return this;
    }

    /** What still has to be found out, in the order in which it decides. */
    public List<Leergegeven> ontbreekt() {
        return Stream.of(Leergegeven.values()).filter(this::lacks).toList();
    }

    Toetsuitslag uitslag() {
        return toets.map(Leerbaarheidstoets::uitslag).orElse(Toetsuitslag.ONBEKEND);
    }

    private boolean lacks(Leergegeven gegeven) {
        return switch (gegeven) {
            case LEERBAARHEIDSTOETS -> uitslag() == Toetsuitslag.ONBEKEND;
            case STARTKWALIFICATIE -> startkwalificatie.isEmpty();
            case GELETTERDHEID -> geletterdheid.isEmpty();
            case TAALNIVEAUS -> !taalniveaus.isComplete();
            case SCHOOLJAREN -> schooljaren.isEmpty();
            case OPLEIDINGSNIVEAU -> opleidingsniveau.isEmpty();
        };
    }

    /** Never printed: it tells what somebody can. */
    @Override
    public String toString() {
        return "Leergegevens[…]";
    }
}
