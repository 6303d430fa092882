package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/** The sessions of the bound municipality. */
public interface TabletSessies {

    void add(TabletSessie sessie);

    Optional<TabletSessie> find(UUID id);

    /** Those of one newcomer. */
    List<TabletSessie> listOf(NieuwkomerId nieuwkomer);

    /** Removes those of one newcomer. */
    void removeOf(NieuwkomerId nieuwkomer);

    /** It was used. */
    void touch(UUID id, Instant now);

    /** Ends one. */
    void end(UUID id);

    /** Ends all of an intake. */
    void endAll(UUID intake);

    /** Forgets those that began before. */
    void removeBegunBefore(Instant moment);
}
