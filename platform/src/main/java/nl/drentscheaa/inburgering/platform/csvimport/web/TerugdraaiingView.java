package nl.drentscheaa.inburgering.platform.csvimport.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.run.Import;
import nl.drentscheaa.inburgering.platform.csvimport.run.ImportStatus;
import nl.drentscheaa.inburgering.platform.csvimport.run.Terugdraaiing;
import org.jspecify.annotations.Nullable;

/**
 * How far the taking back of an import is.
 *
 * @param proef whether is only looked what it would do
 * @param status {@code bezig}, {@code gecontroleerd}, {@code teruggedraaid} or {@code mislukt}
 * @param totRegel the last line of the file that was looked at
 * @param terug rows that were taken back, or would be
 * @param gebleven rows that stay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TerugdraaiingView(
        boolean proef,
        String status,
        long totRegel,
        int terug,
        int gebleven,
        Instant gevraagdOp,
        @Nullable Instant klaarOp) {

    static TerugdraaiingView of(Terugdraaiing undo, Import shown) {
        return new TerugdraaiingView(
                undo.mode() == Mode.CHECK,
                status(undo, shown),
                undo.totRegel(),
                undo.terug(),
                undo.gebleven(),
                undo.gevraagdOp(),
                undo.klaarOp());
    }

    private static String status(Terugdraaiing undo, Import shown) {
        if (shown.status() == ImportStatus.TERUGDRAAIEN) {
            return "bezig";
        }
        if (undo.klaarOp() == null) {
            return "mislukt";
        }
        return undo.mode() == Mode.CHECK ? "gecontroleerd" : "teruggedraaid";
    }
}
