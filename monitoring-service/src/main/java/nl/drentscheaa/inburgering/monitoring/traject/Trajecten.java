package nl.drentscheaa.inburgering.monitoring.traject;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The trajectories of the bound municipality. */
public interface Trajecten {

    Optional<Traject> find(NieuwkomerId nieuwkomerId);

    /** Those of the given newcomers that are known. */
    Map<NieuwkomerId, Traject> findAll(Collection<NieuwkomerId> nieuwkomers);

    /** Adds new ones, with their events. */
    void addAll(Collection<Traject> trajecten);
}
