package nl.drentscheaa.inburgering.reporting.persoon;

import java.time.Instant;
import java.util.List;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/** The people of the bound municipality, by pseudonym. */
public interface Personen {

    /** All of them. */
    List<Persoon> findAll();

    /** The moment up to which the facts of a municipality are complete. */
    Instant standOf(GemeenteId gemeente);
}
