package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The safety net under "an error never holds a value of the row": an argument in which the refused field itself is
 * found, or any longer field of the row, is left out. Short fields of other columns are codes and single letters, which
 * errors may well mention.
 */
final class Discretion {

    private static final String LEFT_OUT = "…";
    private static final int LONG_ENOUGH_IN_ITS_COLUMN = 3;
    private static final int LONG_ENOUGH_ANYWHERE = 8;

    private final List<Column<?>> header;
    private final List<String> fields;

    Discretion(List<Column<?>> header, List<String> fields) {
        this.header = header;
        this.fields = fields;
    }

    List<RowError> of(List<RowError> errors) {
        return errors.stream().map(this::of).toList();
    }

    private RowError of(RowError error) {
        var args = new ArrayList<>(error.args());
        args.replaceAll(arg -> tells(error, arg) ? LEFT_OUT : arg);
        return new RowError(error.veld(), error.code(), args);
    }

    private boolean tells(RowError error, String arg) {
        String lower = arg.toLowerCase(Locale.ROOT);
        return IntStream.range(0, Math.min(header.size(), fields.size())).anyMatch(i -> {
            String field = fields.get(i).strip().toLowerCase(Locale.ROOT);
            boolean own = error.veld().filter(header.get(i).name()::equals).isPresent();
            return field.length() >= (own ? LONG_ENOUGH_IN_ITS_COLUMN : LONG_ENOUGH_ANYWHERE) && lower.contains(field);
        });
    }
}
