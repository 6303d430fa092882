package nl.drentscheaa.inburgering.intake.wissing;

import java.util.Optional;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;

/** The retention periods that the manager of the bound municipality set. */
public interface Bewaartermijnen {

    Optional<Bewaartermijn> find(String deel);

    /** The one that holds. */
    default Bewaartermijn get(String deel) {
        return find(deel).orElseGet(() -> Bewaartermijn.standard(deel));
    }

    /** @throws StaleVersion when somebody else set it at the same moment */
    Bewaartermijn save(Bewaartermijn termijn);
}
