package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.RowError;

/** The reasons why rows were refused, for the bound municipality. */
public interface RowErrors {

    /** A place in the list of one import. */
    record Position(long line, int index) {}

    /** The reasons for one row. */
    record OfRow(long line, List<RowError> errors) {}

    /** One reason. */
    record Entry(Position position, RowError error) {}

    /** Keeps the reasons; a repeat does nothing. */
    void save(UUID importId, List<OfRow> rows);

    /** In the order of the file. */
    List<Entry> list(UUID importId, Optional<Position> after, int limit);

    void deleteAll(UUID importId);
}
