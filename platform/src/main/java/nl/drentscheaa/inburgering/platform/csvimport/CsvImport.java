package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.List;
import java.util.Optional;

/**
 * One kind of file that a service can import. A service declares a bean of this type for each kind; the machinery
 * does the rest.
 *
 * <p>A row goes through four steps, the first two for all its fields at once so that a reader of the report sees every
 * fault of a row together: (1) required fields are there, (2) each field is what its {@link Column} says,
 * (3) {@link #read} makes one value of them, (4) no other row of the file has the same {@link #uniqueKeys() key}. Rows
 * that pass are handed to {@link #handle} in batches.
 *
 * <p>All methods run with the municipality bound, on a thread that has no caller: who asked for the import stands in
 * the {@link ImportRun}. After a restart the batch that was under way is handed over once more, so a row that is there
 * already must be answered with {@link RowOutcome#unchanged()}.
 *
 * @param <T> what a row stands for
 */
public interface CsvImport<T> {

    /** The name of the kind in the address, for example {@code relaties}. */
    String soort();

    /** The columns that a file may have; those that are required must be in its header. Their order is free. */
    List<Column<?>> columns();

    /** What only one row of a file may have, for example a number that identifies someone. */
    default List<UniqueKey<T>> uniqueKeys() {
        return List.of();
    }

    /**
     * Makes one value of the fields of a row, which are each good by themselves. Rules between fields belong here.
     *
     * @throws nl.drentscheaa.inburgering.platform.value.InvalidValue when the fields do not go together
     */
    T read(Row row);

    /**
     * Handles a batch of rows. In {@link Mode#CHECK} nothing may be written, and the outcome is what
     * {@link Mode#APPLY} would give.
     *
     * @return one outcome for each row, in the order of the rows
     */
    List<RowOutcome> handle(List<ReadRow<T>> rows, ImportRun run);

    /** How a whole import of this kind is taken back; absent when it cannot be. */
    default Optional<CsvUndo> undo() {
        return Optional.empty();
    }
}
