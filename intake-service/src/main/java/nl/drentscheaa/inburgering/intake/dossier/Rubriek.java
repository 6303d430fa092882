package nl.drentscheaa.inburgering.intake.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to read about a person: a title, facts with their labels, and what stands beneath it. Not printed.
 *
 * @param titel in Dutch
 * @param regels in the order in which they are read
 */
public record Rubriek(String titel, List<Regel> regels, List<Rubriek> onderdelen) {

    /** A fact with its label, both in Dutch. */
    public record Regel(String label, String waarde) {

        @Override
        public String toString() {
            return "Regel[" + label + "]";
        }
    }

    public Rubriek {
        regels = List.copyOf(regels);
        onderdelen = List.copyOf(onderdelen);
    }

    /** Nothing yet. */
    public static Rubriek of(String titel) {
        return new Rubriek(titel, List.of(), List.of());
    }

    /** With one more fact. */
    public Rubriek with(String label, String waarde) {
        return new Rubriek(titel, append(regels, new Regel(label, waarde)), onderdelen);
    }

    /** With one more fact, when it is known. */
    public Rubriek with(String label, Optional<String> waarde) {
        return waarde.map(known -> with(label, known)).orElse(this);
    }

    /** With what stands beneath it; nothing that is empty does. */
    public Rubriek with(Rubriek onderdeel) {
        return onderdeel.isEmpty() ? this : new Rubriek(titel, regels, append(onderdelen, onderdeel));
    }

    /** With all of these beneath it. */
    public Rubriek with(List<Rubriek> added) {
        return added.stream().reduce(this, Rubriek::with, (first, second) -> second);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return regels.isEmpty() && onderdelen.isEmpty();
    }

    @Override
    public String toString() {
        return "Rubriek[" + titel + "]";
    }

    private static <T> List<T> append(List<T> all, T next) {
        return Stream.concat(all.stream(), Stream.of(next)).toList();
    }
}
