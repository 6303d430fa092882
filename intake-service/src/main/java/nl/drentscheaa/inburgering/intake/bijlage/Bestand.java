package nl.drentscheaa.inburgering.intake.bijlage;

import nl.drentscheaa.inburgering.platform.encryption.FileId;

/**
 * The file of a document, as it came in.
 *
 * @param id where its parts are stored
 * @param delen how many parts there are
 * @param bytes how long it is
 * @param sha256 of its bytes, hexadecimal: tells whether a repeated request brings the same file
 * @param gescand whether a virus scanner looked at it and found nothing
 */
public record Bestand(FileId id, Bestandstype type, int delen, long bytes, String sha256, boolean gescand) {

    /** In bytes: a scanned page is some hundreds of kilobytes, a photograph of a telephone up to 8 MB. */
    public static final long LARGEST = 10L * 1024 * 1024;
}
