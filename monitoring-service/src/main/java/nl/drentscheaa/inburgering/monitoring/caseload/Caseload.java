package nl.drentscheaa.inburgering.monitoring.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/** The newcomers of the bound municipality and how each stands. */
public interface Caseload {

    /**
     * @param after the place of the last one that was seen; it may lie in another municipality
     * @param today the day from which terms are seen
     */
    List<Regel> find(Selectie selectie, Volgorde volgorde, Optional<Positie> after, LocalDate today, int limit);

    Samenvatting summarize(LocalDate today);

    /** The moment up to which the caseload of a municipality is complete. */
    Instant standOf(GemeenteId gemeente);
}
