package nl.drentscheaa.inburgering.monitoring.traject;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The trajectories of the bound municipality. */
public interface Trajecten {

    Optional<Traject> find(NieuwkomerId nieuwkomerId);

    /** Those of the given newcomers that are known. */
    Map<NieuwkomerId, Traject> findAll(Collection<NieuwkomerId> nieuwkomers);

    /** Those that came from the rows of an import. */
    List<Traject> findBy(Collection<Importregel> importregels);

    /**
     * Removes those that were never changed, and tells the other services to forget them. Stopped halfway, it is finished
     * by {@link #finishWithdrawals}.
     *
     * @param trajecten that came from an import
     * @return the rows of those that are gone
     */
    Set<Importregel> withdrawUnchanged(Collection<Traject> trajecten, Instant now);

    /**
     * Finishes withdrawals that were stopped halfway.
     *
     * @return the rows of which the trajectory was withdrawn, by now or before
     */
    Set<Importregel> finishWithdrawals(Collection<Importregel> importregels);

    /** Adds new ones, with their events. */
    void addAll(Collection<Traject> trajecten);
}
