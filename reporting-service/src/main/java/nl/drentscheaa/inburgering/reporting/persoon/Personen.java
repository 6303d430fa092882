package nl.drentscheaa.inburgering.reporting.persoon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/** The people of the bound municipality, by pseudonym. */
public interface Personen {

    /** All of them, those who moved away included. */
    List<Persoon> findAll();

    /** Those who had not moved to another municipality by a day: from that day on they count there. */
    List<Persoon> findPresentOn(LocalDate day);

    /** The moment up to which the facts of a municipality are complete. */
    Instant standOf(GemeenteId gemeente);
}
