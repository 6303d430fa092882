package nl.drentscheaa.inburgering.intake.bijlage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;

/** The documents of the bound municipality. Those of a person who was erased are not there. */
public interface Bijlagen {

    /** Of this newcomer only: another's is not found. */
    Optional<Bijlage> find(NieuwkomerId nieuwkomer, BijlageId id);

    /** Those that stand so, the latest first. */
    List<Bijlage> list(NieuwkomerId nieuwkomer, Bijlagestatus status, Optional<Positie> after, int limit);

    /**
     * Stores it, and gives it as it is stored.
     *
     * @throws StaleVersion when somebody else was earlier
     */
    Bijlage save(Bijlage bijlage);

    /** All of a newcomer, however they stand, also once the person was erased. */
    List<BijlageId> findOf(NieuwkomerId nieuwkomer);

    /** Those that stand so since before the moment, also of persons who were erased. */
    List<BijlageId> findSinceBefore(Bijlagestatus status, Instant moment);

    void delete(BijlageId id);
}
