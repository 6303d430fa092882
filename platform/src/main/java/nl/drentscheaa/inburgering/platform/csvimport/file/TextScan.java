package nl.drentscheaa.inburgering.platform.csvimport.file;

import java.util.HexFormat;
import java.util.Optional;

/**
 * Looks at the bytes of a file as they pass and tells whether it is text, and in which character set.
 *
 * <p>Strict UTF-8, with or without byte order mark, is UTF-8; what is not is Windows-1252, as spreadsheets write it
 * here. A file that is mostly UTF-8 but not all of it was glued together from two: reading it either way would spoil
 * names without anyone noticing, so it is refused.
 */
public final class TextScan {

    private static final int HEAD = 4;
    private static final String ZIP = "504b0304";
    private static final String OLD_OFFICE = "d0cf11e0";
    private static final String PDF = "25504446";
    private static final String UTF_16_LE = "fffe";
    private static final String UTF_16_BE = "feff";

    private final Utf8Check utf8 = new Utf8Check();
    private final byte[] head = new byte[HEAD];
    private long bytes;
    private boolean zeroes;

    /** Takes the next bytes of the file. */
    public void accept(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            byte value = buffer[i];
            if (bytes < HEAD) {
                head[(int) bytes] = value;
            }
            bytes++;
            zeroes |= value == 0;
            utf8.accept(value);
        }
    }

    /** How many bytes passed. */
    public long bytes() {
        return bytes;
    }

    /** Why the file cannot be read as text, or empty when it can. */
    public Optional<FileFault> fault() {
        return faultCode().map(FileFault::of);
    }

    /** The character set; only means something when there is no {@link #fault()}. */
    public Tekenset tekenset() {
        return utf8.faults() == 0 ? Tekenset.UTF_8 : Tekenset.WINDOWS_1252;
    }

    private Optional<String> faultCode() {
        String start = HexFormat.of().formatHex(head);
        if (bytes == 0) {
            return Optional.of("leeg-bestand");
        }
        if (start.equals(ZIP) || start.equals(OLD_OFFICE)) {
            return Optional.of("spreadsheet");
        }
        if (start.startsWith(UTF_16_LE) || start.startsWith(UTF_16_BE)) {
            return Optional.of("utf-16");
        }
        if (start.equals(PDF) || zeroes) {
            return Optional.of("geen-tekst");
        }
        if (utf8.faults() > 0 && utf8.characters() >= utf8.faults()) {
            return Optional.of("gemengde-tekenset");
        }
        return Optional.empty();
    }
}
