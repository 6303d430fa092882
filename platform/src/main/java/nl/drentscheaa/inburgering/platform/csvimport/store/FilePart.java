package nl.drentscheaa.inburgering.platform.csvimport.store;

import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.run.UploadId;
import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A sealed part of a file.
 *
 * @param id the upload, a colon and the number of the part: parts sort by age of the upload, then in order
 * @param importId for which the file came
 * @param inhoud ciphertext
 */
@Document("importbestanden")
record FilePart(@Id String id, UUID importId, Binary inhoud) {

    private static final char BETWEEN = ':';

    static String idOf(UploadId upload, int part) {
        return "%s%c%06d".formatted(upload.value(), BETWEEN, part);
    }

    static String firstIdOf(UploadId upload) {
        return upload.value() + BETWEEN;
    }

    /** Sorts after every part of the upload. */
    static String endOf(UploadId upload) {
        return upload.value() + (char) (BETWEEN + 1);
    }

    static UploadId uploadOf(String id) {
        return new UploadId(id.substring(0, id.indexOf(BETWEEN)));
    }
}
