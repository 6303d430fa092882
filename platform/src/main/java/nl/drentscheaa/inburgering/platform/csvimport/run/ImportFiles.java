package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The files of the bound municipality's imports: kept in parts, sealed with the municipality's key. */
public interface ImportFiles {

    void write(UploadId upload, UUID importId, int part, byte[] plain);

    /** The bytes of a file, of which one part at a time is in memory. */
    InputStream open(UploadId upload, int parts);

    void delete(UploadId upload);

    /** The uploads that began before the moment, each with the import for which it came. */
    Map<UploadId, UUID> findBegunBefore(Instant moment);
}
