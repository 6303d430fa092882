package nl.drentscheaa.inburgering.intake.taakstelling;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;

/** The half-year numbers of the bound municipality. */
public interface Taakstellingen {

    Optional<Taakstelling> find(Halfjaar halfjaar);

    /** The earliest first. */
    List<Taakstelling> all();

    /**
     * Stores one, and gives it as it is stored.
     *
     * @throws StaleVersion when somebody else was earlier
     */
    Taakstelling save(Taakstelling taakstelling);
}
