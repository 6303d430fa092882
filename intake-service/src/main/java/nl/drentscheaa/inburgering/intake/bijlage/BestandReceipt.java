package nl.drentscheaa.inburgering.intake.bijlage;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import nl.drentscheaa.inburgering.platform.encryption.EncryptedFiles;
import nl.drentscheaa.inburgering.platform.encryption.FileId;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import nl.drentscheaa.inburgering.platform.web.problem.TooLarge;
import nl.drentscheaa.inburgering.platform.web.problem.Unavailable;
import org.springframework.stereotype.Component;

/**
 * Reads a file part by part: each is counted, looked at, scanned for viruses, hashed and passed on. One part at a time is
 * in memory.
 */
@Component
class BestandReceipt {

    private final Virusscanner scanner;

    BestandReceipt(Virusscanner scanner) {
        this.scanner = scanner;
    }

    /** Takes the parts, in order. */
    interface PartSink {
        void accept(int number, byte[] bytes);
    }

    /**
     * Reads the file to its end.
     *
     * @throws TooLarge when it is larger than {@link Bestand#LARGEST}
     * @throws InvalidInput when it is empty, of another type, not whole, or holds a virus
     * @throws Unavailable when there should be a virus scanner and it does not answer
     * @throws IOException when the body breaks off
     */
    Bestand receive(FileId file, InputStream body, PartSink sink) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[EncryptedFiles.PART];
        int length = body.readNBytes(buffer, 0, buffer.length);
        Bestandstype type = typeOf(buffer, length);
        FormCheck form = type.check();
        long bytes = 0;
        int parts = 0;
        try (Virusscan scan = scanner.begin()) {
            while (length > 0) {
                bytes += length;
                if (bytes > Bestand.LARGEST) {
                    throw new TooLarge(Bestand.LARGEST);
                }
                form.accept(buffer, length);
                scan.accept(buffer, length);
                digest.update(buffer, 0, length);
                sink.accept(parts++, Arrays.copyOf(buffer, length));
                length = body.readNBytes(buffer, 0, buffer.length);
            }
            requireGood(form, scan);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        return new Bestand(file, type, parts, bytes, hash, scanner.isAvailable());
    }

    /**
     * Only hashes a file, to compare it with one that came before.
     *
     * @throws IOException when the body breaks off
     */
    static String hash(InputStream body) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[EncryptedFiles.PART];
        long bytes = 0;
        for (int length = body.read(buffer); length >= 0; length = body.read(buffer)) {
            bytes += length;
            if (bytes > Bestand.LARGEST) {
                throw new TooLarge(Bestand.LARGEST);
            }
            digest.update(buffer, 0, length);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Bestandstype typeOf(byte[] beginning, int length) {
        if (length == 0) {
            throw refused("bestand-leeg");
        }
        return Bestandstype.of(beginning, length).orElseThrow(() -> refused("bestand-type-onbekend"));
    }

    private static void requireGood(FormCheck form, Virusscan scan) {
        if (!scan.isClean()) {
            throw refused("bestand-met-virus");
        }
        if (!form.isSound()) {
            throw refused("bestand-beschadigd");
        }
    }

    private static InvalidInput refused(String code) {
        return new InvalidInput(FieldError.inBody("", code));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
