package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.List;

/** What reading a record gave. */
public sealed interface RowReading<T> {

    record Good<T>(ReadRow<T> row) implements RowReading<T> {}

    /** @param errors everything that is wrong with the row, at least one */
    record Refused<T>(long line, List<RowError> errors) implements RowReading<T> {}
}
