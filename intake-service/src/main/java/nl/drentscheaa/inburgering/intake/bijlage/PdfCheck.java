package nl.drentscheaa.inburgering.intake.bijlage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF names its version first and ends by saying where its table of contents begins. Source: ISO 32000-1, 7.5.2 and
 * 7.5.5.
 */
final class PdfCheck implements FormCheck {

    private static final int HEAD = 8;
    private static final Pattern VERSION = Pattern.compile("%PDF-[12]\\.\\d");

    /** In bytes: readers look for the end this far back, since some programs write something after it. */
    private static final int TAIL = 2048;

    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");

    private final byte[] head = new byte[HEAD];
    private byte[] tail = {};
    private long read;

    @Override
    public void accept(byte[] bytes, int length) {
        for (int i = 0; i < length && read + i < HEAD; i++) {
            head[(int) read + i] = bytes[i];
        }
        read += length;
        byte[] joined = Arrays.copyOf(tail, tail.length + length);
        System.arraycopy(bytes, 0, joined, tail.length, length);
        tail = Arrays.copyOfRange(joined, Math.max(0, joined.length - TAIL), joined.length);
    }

    @Override
    public boolean isSound() {
        Matcher end = END.matcher(text(tail));
        long table = -1;
        while (end.find()) {
            table = Long.parseLong(end.group(1));
        }
        return VERSION.matcher(text(head)).matches() && table > 0 && table < read;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
