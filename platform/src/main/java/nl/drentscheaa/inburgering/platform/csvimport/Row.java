package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.Map;
import java.util.Optional;

/** A row of which every field by itself is good. */
public final class Row {

    private final long line;
    private final Map<Column<?>, Object> values;

    Row(long line, Map<Column<?>, Object> values) {
        this.line = line;
        this.values = values;
    }

    /** The line in the file on which the row begins; the header is line 1. */
    public long line() {
        return line;
    }

    /** The value of a required column. */
    public <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new IllegalStateException("column is not required: " + column));
    }

    /** The value of a column, or empty when the field is empty or the file has no such column. */
    @SuppressWarnings("unchecked") // only RowReader fills the map, with what the column itself made
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }
}
