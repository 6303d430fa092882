package nl.drentscheaa.inburgering.intake.leerprofiel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * One version of what the rules of the route go by. It never changes: a proposal means what it meant when it was made.
 *
 * @param versie counted from one
 * @param leeftijd under which the onderwijsroute is for who has no startkwalificatie, in years
 * @param schooljaren up to which somebody who never learned to read hardly went to school
 * @param taalniveau at which every skill shows that B1 is in reach
 * @param toetsnormen the earliest first
 * @param teksten one per rule, by its id
 */
public record Leerroutekader(
        int versie,
        Drempel<Integer> leeftijd,
        Drempel<Integer> schooljaren,
        Drempel<Taalniveau> taalniveau,
        List<Toetsnorm> toetsnormen,
        Map<String, Regeltekst> teksten) {

    /** @throws IllegalArgumentException when a rule has no words, and for norms out of order */
    public Leerroutekader {
        toetsnormen = List.copyOf(toetsnormen);
        teksten = Map.copyOf(teksten);
        if (versie < 1 || toetsnormen.isEmpty()) {
            throw new IllegalArgumentException("a version of nothing");
        }
        if (!toetsnormen.equals(toetsnormen.stream()
                .sorted(Comparator.comparing(Toetsnorm::vanaf))
                .toList())) {
            throw new IllegalArgumentException("norms out of order: " + versie);
        }
        if (!teksten.keySet().equals(Routeregels.IDS)) {
            throw new IllegalArgumentException("not one text per rule: " + versie);
        }
    }

    /**
     * The score that a test of that day requires. Source: the norm was 31 of 40 and is 28 since 12 April 2023.
     *
     * @throws InvalidValue for a day on which there was no such test yet
     */
    public int vereistOp(LocalDate datum) {
        return toetsnormen.reversed().stream()
                .filter(norm -> !datum.isBefore(norm.vanaf()))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("toets-voor-eerste-norm").at("toets/datum"))
                .score()
                .waarde();
    }

    Regeltekst tekst(String regel) {
        return Optional.ofNullable(teksten.get(regel)).orElseThrow();
    }
}
