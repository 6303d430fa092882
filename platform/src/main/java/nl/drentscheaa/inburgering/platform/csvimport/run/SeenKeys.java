package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.ArrayList;
import java.util.List;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.RowError;
import nl.drentscheaa.inburgering.platform.csvimport.UniqueKey;

/** The unique keys of the rows of one file that were read so far. */
final class SeenKeys<T> {

    private record Seen<T>(UniqueKey<T> key, KeyLines lines) {}

    private final List<Seen<T>> all;

    SeenKeys(List<UniqueKey<T>> keys) {
        this.all = keys.stream().map(key -> new Seen<>(key, new KeyLines())).toList();
    }

    /** Remembers the keys of a row, or gives an error for each that an earlier row has and remembers none. */
    List<RowError> add(ReadRow<T> row) {
        var errors = new ArrayList<RowError>();
        for (Seen<T> seen : all) {
            seen.key()
                    .key()
                    .apply(row.value())
                    .ifPresent(key -> seen.lines()
                            .find(key)
                            .ifPresent(
                                    line -> errors.add(RowError.at(seen.key().column(), "dubbel-in-bestand", line))));
        }
        if (errors.isEmpty()) {
            for (Seen<T> seen : all) {
                seen.key()
                        .key()
                        .apply(row.value())
                        .ifPresent(key -> seen.lines().put(key, row.line()));
            }
        }
        return errors;
    }
}
