package nl.drentscheaa.inburgering.platform.csvimport;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;

/**
 * The run to which a batch belongs.
 *
 * @param importId the import
 * @param aanvrager who asked for it, for the data log: the thread of a run has no caller
 * @param mode whether the rows may be written
 */
public record ImportRun(UUID importId, Handelende aanvrager, Mode mode) {

    /**
     * An id for what a row becomes. It is the same each time the row is handled, by which {@link CsvUndo} finds what was
     * written, and unlike that of any other row of any municipality.
     */
    public UUID idOf(long line) {
        String name = "%s/%s/%d".formatted(Tenancy.current().id().value(), importId, line);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
