package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports of the bound municipality. */
public interface Imports {

    /** A place in the list. */
    record Position(Instant gestartOp, UUID id) {}

    Optional<Import> find(UUID id);

    /** Adds an import; false when there is one with that id already. */
    boolean add(Import received);

    /** @throws org.springframework.dao.OptimisticLockingFailureException when another changed it meanwhile */
    void save(Import changed);

    /** The youngest first. */
    List<Import> list(Optional<Position> after, int limit);

    /** The oldest one that is not finished. */
    Optional<Import> findNext();

    /** Those that have a file stored though they are no longer at work. */
    List<Import> findIdleWithFile();
}
