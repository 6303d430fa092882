package nl.drentscheaa.inburgering.intake.radar;

import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;

/** The radars of the bound municipality. */
public interface Radars {

    /** Without measurements for who was not measured yet. */
    Radar get(NieuwkomerId id);

    /**
     * Stores it, and gives it as it is stored.
     *
     * @throws StaleVersion when somebody else was earlier
     */
    Radar save(Radar radar);
}
