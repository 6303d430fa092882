package nl.drentscheaa.inburgering.intake.leerprofiel;

import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;

/** The learning profiles of the bound municipality. */
public interface Leerprofielen {

    /** Empty for of whom nothing is known. */
    Leerprofiel get(NieuwkomerId id);

    /**
     * Stores it, and gives it as it is stored.
     *
     * @throws StaleVersion when somebody else was earlier
     */
    Leerprofiel save(Leerprofiel leerprofiel);
}
