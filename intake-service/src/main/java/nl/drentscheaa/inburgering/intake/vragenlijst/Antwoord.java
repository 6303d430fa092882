package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a person answered to one question, in a form that is the same in every language. Not printed.
 *
 * @param waarden the ids of what was chosen, or one value: digits, a date (ISO 8601), or a text of the person's own;
 *     none when the question was skipped
 */
public record Antwoord(List<String> waarden) {

    public static final Antwoord OVERGESLAGEN = new Antwoord(List.of());

    public Antwoord {
        waarden = List.copyOf(waarden);
    }

    public static Antwoord of(String... waarden) {
        return new Antwoord(List.of(waarden));
    }

    /** Whether the person chose not to say. */
    public boolean isOvergeslagen() {
        return waarden.isEmpty();
    }

    /** Whether one of the options was chosen. */
    public boolean containsAnyOf(Collection<Optie> opties) {
        return opties.stream().anyMatch(optie -> waarden.contains(optie.id()));
    }

    /** The value, when there is exactly one. */
    public Optional<String> only() {
        return waarden.size() == 1 ? Optional.of(waarden.getFirst()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Antwoord[…]";
    }
}
