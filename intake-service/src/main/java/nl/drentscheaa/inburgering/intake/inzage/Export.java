package nl.drentscheaa.inburgering.intake.inzage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/**
 * All that a municipality keeps about one person, as the person may read it.
 *
 * @param gemeente its name
 * @param gemaaktOp the moment at which it was so
 * @param rubrieken one for each part of the dossier that is not empty
 * @param inzages who looked, the newest first; absent when nobody asked for that
 */
public record Export(
        NieuwkomerId nieuwkomer,
        String gemeente,
        Instant gemaaktOp,
        List<Rubriek> rubrieken,
        Optional<List<Inzageregel>> inzages) {

    public Export {
        rubrieken = List.copyOf(rubrieken);
        inzages = inzages.map(List::copyOf);
    }

    @Override
    public String toString() {
        return "Export[" + nieuwkomer + "]";
    }
}
