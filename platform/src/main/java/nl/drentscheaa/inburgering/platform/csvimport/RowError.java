package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * Why a row was refused. It is stored and shown for as long as the import is remembered, so it must never hold a value
 * of the row itself.
 *
 * @param veld the column, or empty when the reason concerns the whole row
 * @param code stable; the text for it stands in the bundles {@code imports_nl} and {@code imports_en}
 * @param args what the text mentions: limits, line numbers, names of columns; never a value of the row
 */
public record RowError(Optional<String> veld, String code, List<String> args) {

    public RowError {
        args = List.copyOf(args);
    }

    /** A reason that concerns one column. */
    public static RowError at(Column<?> column, String code, Object... args) {
        return new RowError(Optional.of(column.name()), code, texts(args));
    }

    /** A reason that concerns the row as a whole. */
    public static RowError ofRow(String code, Object... args) {
        return new RowError(Optional.empty(), code, texts(args));
    }

    static RowError at(Column<?> column, InvalidValue invalid) {
        return at(column, invalid.code(), invalid.args().toArray());
    }

    static RowError ofRow(InvalidValue invalid) {
        return new RowError(
                invalid.field(), invalid.code(), texts(invalid.args().toArray()));
    }

    private static List<String> texts(Object... args) {
        return Stream.of(args).map(String::valueOf).toList();
    }
}
