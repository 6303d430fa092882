package nl.drentscheaa.inburgering.intake.wissing;

import java.time.LocalDate;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * How long one part of a dossier is kept after the duty ended.
 *
 * @param deel the id of the part
 * @param jaren whole years
 * @param bron in which law or list that is written
 * @param version the number of times it was set; 0 as long as it is the one to begin with
 */
public record Bewaartermijn(String deel, int jaren, String bron, long version) {

    /** The longest that the law lets anything be kept. Source: Besluit inburgering 2021 art. 9.9 (core set). */
    public static final int MOST_JAREN = 50;

    /** In characters. */
    public static final int LONGEST_BRON = 200;

    private static final int JAREN = 5;
    private static final String BRON = "Besluit inburgering 2021 art. 9.9: vijf jaar na het einde van de plicht";

    /** @throws InvalidValue for a period that no law gives, or one without a source */
    public Bewaartermijn {
        bron = bron.strip();
        if (jaren < 0 || jaren > MOST_JAREN) {
            throw new InvalidValue("bereik", 0, MOST_JAREN).at("jaren");
        }
        if (bron.isEmpty() || bron.length() > LONGEST_BRON) {
            throw new InvalidValue("lengte", 1, LONGEST_BRON).at("bron");
        }
    }

    /** The one that holds until the manager sets another. */
    public static Bewaartermijn standard(String deel) {
        return new Bewaartermijn(deel, JAREN, BRON, 0);
    }

    /** Another period, with its source. */
    Bewaartermijn set(int years, String source) {
        return new Bewaartermijn(deel, years, source, version);
    }

    /** The first day on which the part may be erased. */
    LocalDate eersteDag(LocalDate beeindigdOp) {
        return beeindigdOp.plusYears(jaren);
    }
}
