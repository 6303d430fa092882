package nl.drentscheaa.inburgering.intake.gesprek;

import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;

/** The conversations of the bound municipality. */
public interface Gesprekken {

    /**
     * The one about an intake; an empty one when nothing was written down yet.
     *
     * @throws NotFound when it cannot be read any more, since the person was erased
     */
    Gesprek get(NieuwkomerId nieuwkomer, IntakeId intake);

    /** @throws StaleVersion when somebody else stored it meanwhile */
    Gesprek save(Gesprek gesprek);
}
