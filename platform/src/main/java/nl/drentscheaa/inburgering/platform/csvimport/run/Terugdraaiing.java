package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.UndoneRow;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import org.jspecify.annotations.Nullable;

/**
 * The taking back of an import.
 *
 * @param aanvrager who asked for it
 * @param mode whether is only looked what would become of each row
 * @param gevraagdOp when it was asked for
 * @param totRegel the last line that was looked at
 * @param terug rows that were taken back, or would be
 * @param gebleven rows that stay
 * @param klaarOp when all lines were looked at; absent as long as they were not
 */
public record Terugdraaiing(
        Handelende aanvrager,
        Mode mode,
        Instant gevraagdOp,
        long totRegel,
        int terug,
        int gebleven,
        @Nullable Instant klaarOp) {

    static Terugdraaiing asked(Handelende aanvrager, Mode mode, Instant now) {
        return new Terugdraaiing(aanvrager, mode, now, 0, 0, 0, null);
    }

    /** Under which the reasons are kept of rows that stay. */
    public static UUID reportOf(UUID importId) {
        return UUID.nameUUIDFromBytes((importId + "/terugdraaiing").getBytes(StandardCharsets.UTF_8));
    }

    /** What the handlers of rows are told of it. */
    ImportRun asRun(UUID importId) {
        return new ImportRun(importId, aanvrager, mode);
    }

    Terugdraaiing plus(long lastLine, List<UndoneRow> rows) {
        int stay = (int) rows.stream().filter(row -> row.stays().isPresent()).count();
        return new Terugdraaiing(
                aanvrager, mode, gevraagdOp, lastLine, terug + rows.size() - stay, gebleven + stay, klaarOp);
    }

    Terugdraaiing finished(Instant now) {
        return new Terugdraaiing(aanvrager, mode, gevraagdOp, totRegel, terug, gebleven, now);
    }
}
