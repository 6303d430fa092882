package nl.drentscheaa.inburgering.intake.radar;

import java.util.List;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;

/** All versions of the radar: measurements were taken with the earlier ones. */
public interface Radarinstrumenten {

    List<Radarinstrument> all();

    /** The version that a new measurement is taken with: the latest. */
    Radarinstrument current();

    /** @throws NotFound when there was never such a version */
    default Radarinstrument get(Radarversie versie) {
        return all().stream()
                .filter(one -> one.versie().equals(versie))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
