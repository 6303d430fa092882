package nl.drentscheaa.inburgering.platform.csvimport.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.RowError;
import nl.drentscheaa.inburgering.platform.csvimport.run.RowErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One reason why a row was refused: never with a value of the row.
 *
 * @param id the import, the line and the number of the reason, so that errors of an import sort in the order of the file
 * @param regel the line
 */
@Document("importregels")
record StoredRowError(
        @Id String id, long regel, int volgnummer, @Nullable String veld, String code, List<String> args) {

    static StoredRowError of(UUID importId, long line, int index, RowError error) {
        return new StoredRowError(
                idOf(importId, new RowErrors.Position(line, index)),
                line,
                index,
                error.veld().orElse(null),
                error.code(),
                error.args());
    }

    static String idOf(UUID importId, RowErrors.Position position) {
        return "%s:%010d:%04d".formatted(importId, position.line(), position.index());
    }

    static String firstIdOf(UUID importId) {
        return importId + ":";
    }

    /** Sorts after every error of the import. */
    static String endOf(UUID importId) {
        return importId + ";";
    }

    RowErrors.Entry asEntry() {
        return new RowErrors.Entry(
                new RowErrors.Position(regel, volgnummer), new RowError(Optional.ofNullable(veld), code, args));
    }
}
