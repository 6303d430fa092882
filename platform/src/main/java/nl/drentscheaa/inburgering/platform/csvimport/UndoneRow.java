package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.Optional;

/**
 * What becomes of a row when its import is taken back.
 *
 * @param line its line in the file
 * @param stays why it stays; absent when it is taken back
 */
public record UndoneRow(long line, Optional<RowError> stays) {

    /** A row that is taken back, or would be. */
    public static UndoneRow back(long line) {
        return new UndoneRow(line, Optional.empty());
    }

    /**
     * A row that stays as it is.
     *
     * @param code stable, as that of a {@link RowError}
     */
    public static UndoneRow stays(long line, String code) {
        return new UndoneRow(line, Optional.of(RowError.ofRow(code)));
    }
}
