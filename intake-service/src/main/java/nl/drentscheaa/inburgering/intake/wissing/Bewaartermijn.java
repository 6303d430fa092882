package nl.drentscheaa.inburgering.intake.wissing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long one part of a dossier is kept after the duty ended, and how long it was kept before.
 *
 * @param deel the id of the part
 * @param eerdere those that held before, the last one first
 * @param version the number of times it was set; 0 as long as it is the one to begin with
 */
public record Bewaartermijn(String deel, Bewaarregel regel, List<Bewaarregel> eerdere, long version) {

    public Bewaartermijn {
        eerdere = List.copyOf(eerdere);
    }

    /** The one that holds until the manager sets another. */
    public static Bewaartermijn standard(String deel) {
        return new Bewaartermijn(deel, Bewaarregel.STANDARD, List.of(), 0);
    }

    /** Another period; the one that held is kept, since erasures were decided by it. */
    Bewaartermijn set(Bewaarregel other) {
        return regel.saysAs(other)
                ? this
                : new Bewaartermijn(
                        deel,
                        other,
                        Stream.concat(Stream.of(regel), eerdere.stream()).toList(),
                        version);
    }

    /** The first day on which the part may be erased. */
    LocalDate eersteDag(LocalDate beeindigdOp) {
        return beeindigdOp.plusYears(regel.jaren());
    }
}
