package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the benefit files of the bound municipality changed. */
public interface Uitkeringswijzigingen {

    /** Keeps changes that are about to be made; a repeat keeps what was there before the first. */
    void keep(Collection<Uitkeringswijziging> wijzigingen);

    List<Uitkeringswijziging> find(Collection<UUID> importregels);
}
