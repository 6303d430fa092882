package nl.drentscheaa.inburgering.intake.wissing;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;

/** The erasures of the bound municipality. */
public interface Wissingen {

    Optional<Wissing> find(NieuwkomerId id);

    /** Those that were confirmed and not carried out to their end. */
    List<Wissing> listConfirmed();

    /** @throws StaleVersion when somebody else stored it meanwhile */
    Wissing save(Wissing wissing);

    void remove(Wissing wissing);
}
