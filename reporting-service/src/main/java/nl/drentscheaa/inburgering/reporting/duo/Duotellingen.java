package nl.drentscheaa.inburgering.reporting.duo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What DUO published of the bound municipality. */
public interface Duotellingen {

    /** In the order in which DUO prints them. */
    List<Duotelling> list(LocalDate peildatum);

    /** Those with one of the keys. */
    List<Duotelling> findKnown(Collection<String> sleutels);

    /** Adds new ones, each with the row of the import from which it came. */
    void addAll(Map<UUID, Duotelling> byImportregel);

    /** The rows of which something is kept. */
    Set<UUID> findRows(Collection<UUID> importregels);

    /** Takes away what came from the rows. */
    void removeAll(Collection<UUID> importregels);
}
