package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;

/**
 * What is asked of an upload.
 *
 * @param importId made by the client; the same id asks for the same import
 * @param soort the kind of file
 * @param proef only check
 * @param vertaling what the columns and values of the file mean
 * @param aanvrager who asks
 */
public record ImportRequest(
        UUID importId, String soort, boolean proef, Kolomvertaling vertaling, Handelende aanvrager) {

    /** The same, of a file with columns and values of another source. */
    ImportRequest with(Kolomvertaling others) {
        return new ImportRequest(importId, soort, proef, others, aanvrager);
    }
}
