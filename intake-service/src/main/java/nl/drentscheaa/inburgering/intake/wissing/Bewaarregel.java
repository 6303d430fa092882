package nl.drentscheaa.inburgering.intake.wissing;

import java.util.Optional;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * For how long something is kept after the duty ended, and why so long.
 *
 * @param jaren whole years
 * @param bron in which law or list that is written
 * @param ingesteld who set it; absent for the one to begin with
 */
public record Bewaarregel(int jaren, String bron, Optional<Paraaf> ingesteld) {

    /** The longest that the law lets anything be kept. Source: Besluit inburgering 2021 art. 9.9 (core set). */
    public static final int MOST_JAREN = 50;

    /** In characters. */
    public static final int LONGEST_BRON = 200;

    /** Holds for each part until the manager sets another. */
    static final Bewaarregel STANDARD = new Bewaarregel(
            5, "Besluit inburgering 2021 art. 9.9: vijf jaar na het einde van de plicht", Optional.empty());

    /** @throws InvalidValue for a period that no law gives, or one without a source */
    public Bewaarregel {
        bron = bron.strip();
        if (jaren < 0 || jaren > MOST_JAREN) {
            throw new InvalidValue("bereik", 0, MOST_JAREN).at("jaren");
        }
        if (bron.isEmpty() || bron.length() > LONGEST_BRON) {
            throw new InvalidValue("lengte", 1, LONGEST_BRON).at("bron");
        }
    }

    /** Whether it says the same, whoever set it. */
    boolean saysAs(Bewaarregel other) {
        return jaren == other.jaren && bron.equals(other.bron);
    }
}
