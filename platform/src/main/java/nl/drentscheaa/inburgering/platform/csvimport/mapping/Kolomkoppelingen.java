package nl.drentscheaa.inburgering.platform.csvimport.mapping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The column mappings of the bound municipality. */
public interface Kolomkoppelingen {

    /** All of them, by kind and source. There are few: one for each source. */
    List<Kolomkoppeling> list();

    Optional<Kolomkoppeling> find(UUID id);

    /**
     * Stores one, and gives it as it is stored.
     *
     * @throws nl.drentscheaa.inburgering.platform.web.problem.RuleBroken when the source has one for the kind already
     */
    Kolomkoppeling save(Kolomkoppeling koppeling);

    void remove(Kolomkoppeling koppeling);
}
