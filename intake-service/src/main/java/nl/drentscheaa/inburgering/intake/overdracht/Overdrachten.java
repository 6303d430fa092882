package nl.drentscheaa.inburgering.intake.overdracht;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/** The handovers of the bound municipality. */
public interface Overdrachten {

    Optional<Overdracht> find(OverdrachtId id);

    /** Those by which somebody became this newcomer. */
    List<Overdracht> findOf(NieuwkomerId nieuwkomer);

    /** A page of those that fit, who is expected first on top; before them, of whom that is not known. */
    List<Overdracht> list(Selectie selectie, Optional<Positie> after, int limit);

    /** All who come with the same household, by name. */
    List<Overdracht> findGezin(Kenmerk gezin);

    List<Overdracht> findKnown(Collection<Kenmerk> kenmerken);

    /** Those of the ids that are there. */
    List<Overdracht> findAll(Collection<OverdrachtId> ids);

    /**
     * Takes away those that were never changed, and destroys the key of each.
     *
     * @return those that are gone
     */
    Set<OverdrachtId> removeUnchanged(Collection<OverdrachtId> ids);

    long count(Selectie selectie);

    /** How many persons moved in from one day to another, both included; not of whom that was taken back. */
    long countVerhuisd(LocalDate van, LocalDate tot);

    /**
     * Stores a handover, and gives it as it is stored.
     *
     * @throws RuleBroken when another one has the reference
     */
    Overdracht save(Overdracht overdracht);

    /** Stores many new ones at once. */
    void addAll(Collection<Overdracht> overdrachten);
}
