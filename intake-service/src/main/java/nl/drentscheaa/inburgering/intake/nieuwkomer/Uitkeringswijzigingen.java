package nl.drentscheaa.inburgering.intake.nieuwkomer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the benefit files of the bound municipality changed. */
public interface Uitkeringswijzigingen {

    /** Keeps changes that are about to be made; a repeat keeps what was there before the first. */
    void keep(Collection<Uitkeringswijziging> wijzigingen);

    List<Uitkeringswijziging> find(Collection<UUID> importregels);

    /** Forgets what was kept before a moment: it can no longer be taken back. */
    void forgetKeptBefore(Instant moment);

    void forget(NieuwkomerId nieuwkomer);
}
