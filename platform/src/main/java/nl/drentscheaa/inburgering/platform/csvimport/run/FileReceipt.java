package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.file.TextScan;
import nl.drentscheaa.inburgering.platform.web.problem.TooLarge;

/** Takes a file in: part by part it is looked at, hashed, sealed and stored. What breaks off leaves nothing behind. */
final class FileReceipt {

    private final ImportFiles files;
    private final int partSize;
    private final long largest;

    FileReceipt(ImportFiles files, CsvImportProperties properties) {
        this.files = files;
        this.partSize = Math.toIntExact(properties.part().toBytes());
        this.largest = properties.largest().toBytes();
    }

    /** Stores the file. */
    ReceivedFile receive(UUID importId, InputStream body, Instant now) throws IOException {
        UploadId upload = UploadId.begunAt(now);
        boolean whole = false;
        try {
            ReceivedFile received = read(upload, body, (number, bytes) -> files.write(upload, importId, number, bytes));
            whole = true;
            return received;
        } finally {
            if (!whole) {
                files.delete(upload);
            }
        }
    }

    /** Only hashes the file, to compare it with one that came before. */
    String hash(InputStream body, Instant now) throws IOException {
        return read(UploadId.begunAt(now), body, (number, bytes) -> {}).sha256();
    }

    private interface PartSink {
        void accept(int number, byte[] bytes);
    }

    private ReceivedFile read(UploadId upload, InputStream body, PartSink sink) throws IOException {
        var scan = new TextScan();
        MessageDigest digest = sha256();
        byte[] buffer = new byte[partSize];
        int parts = 0;
        for (int length = body.readNBytes(buffer, 0, partSize);
                length > 0;
                length = body.readNBytes(buffer, 0, partSize)) {
            scan.accept(buffer, length);
            if (scan.bytes() > largest) {
                throw new TooLarge(largest);
            }
            digest.update(buffer, 0, length);
            sink.accept(parts++, Arrays.copyOf(buffer, length));
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return new ReceivedFile(upload, parts, hash, scan.tekenset(), scan.fault());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
