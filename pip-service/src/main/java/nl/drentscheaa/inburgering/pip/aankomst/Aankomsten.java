package nl.drentscheaa.inburgering.pip.aankomst;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;

/** The newcomers of the bound municipality. */
public interface Aankomsten {

    Optional<Aankomst> find(NieuwkomerId nieuwkomerId);

    /** Those of the given newcomers that are known. */
    Map<NieuwkomerId, Aankomst> findAll(Collection<NieuwkomerId> nieuwkomers);

    /** @throws NotFound when the newcomer is unknown, in this municipality or so far */
    default Aankomst get(NieuwkomerId nieuwkomerId) {
        return find(nieuwkomerId).orElseThrow(NotFound::new);
    }
}
