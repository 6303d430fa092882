package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The sessions of the bound municipality. */
public interface TabletSessies {

    void add(TabletSessie sessie);

    Optional<TabletSessie> find(UUID id);

    /** It was used. */
    void touch(UUID id, Instant now);

    /** Ends one. */
    void end(UUID id);

    /** Ends all of an intake. */
    void endAll(UUID intake);
}
