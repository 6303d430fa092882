package nl.drentscheaa.inburgering.intake.bijlage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A PNG is a signature and chunks, each with its length, its name and a checksum: the header first, the image, an empty
 * end, and nothing after it. Source: W3C PNG (third edition), 5.
 */
final class PngCheck implements FormCheck {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 8;
    private static final int CHECKSUM = 4;
    private static final int LENGTH_OF_IHDR = 13;

    /** What is being read. */
    private enum Part {
        SIGNATURE,
        HEADER,
        BODY,
        CHECKSUM,
        NOTHING_MORE,
        BROKEN
    }

    private final CRC32 checksum = new CRC32();
    private final ByteBuffer small = ByteBuffer.allocate(HEADER);
    private Part part = Part.SIGNATURE;
    private String chunk = "";
    private long left = SIGNATURE;
    private boolean headerSeen;
    private boolean imageSeen;

    @Override
    public void accept(byte[] bytes, int length) {
        int at = 0;
        while (at < length && part != Part.BROKEN) {
            if (left == 0) {
                part = Part.BROKEN;
                return;
            }
            int count = (int) Math.min(left, length - at);
            take(bytes, at, count);
            at += count;
            left -= count;
            // A chunk may be empty: its body is over before it began.
            while (left == 0 && part != Part.NOTHING_MORE && part != Part.BROKEN) {
                next();
            }
        }
    }

    @Override
    public boolean isSound() {
        return part == Part.NOTHING_MORE;
    }

    private void take(byte[] bytes, int at, int count) {
        if (part == Part.HEADER || part == Part.CHECKSUM) {
            small.put(bytes, at, count);
        }
        if (part == Part.BODY) {
            checksum.update(bytes, at, count);
        }
    }

    private void next() {
        switch (part) {
            case SIGNATURE -> begin(Part.HEADER, HEADER);
            case HEADER -> readHeader();
            case BODY -> begin(Part.CHECKSUM, CHECKSUM);
            case CHECKSUM -> readChecksum();
            case NOTHING_MORE, BROKEN -> throw new IllegalStateException("nothing comes after the end");
        }
    }

    private void readHeader() {
        byte[] header = small.array();
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(header).getInt());
        chunk = new String(header, 4, 4, StandardCharsets.ISO_8859_1);
        boolean inPlace = headerSeen ? !chunk.equals("IHDR") : chunk.equals("IHDR") && length == LENGTH_OF_IHDR;
        if (!inPlace || length > Integer.MAX_VALUE || !chunk.matches("[A-Za-z]{4}")) {
            part = Part.BROKEN;
            return;
        }
        headerSeen = true;
        imageSeen |= chunk.equals("IDAT");
        checksum.reset();
        checksum.update(header, 4, 4);
        begin(Part.BODY, length);
    }

    private void readChecksum() {
        boolean right = Integer.toUnsignedLong(ByteBuffer.wrap(small.array()).getInt()) == checksum.getValue();
        if (!right) {
            part = Part.BROKEN;
        } else if (chunk.equals("IEND")) {
            part = imageSeen ? Part.NOTHING_MORE : Part.BROKEN;
        } else {
            begin(Part.HEADER, HEADER);
        }
    }

    private void begin(Part next, long length) {
        part = next;
        left = length;
        small.clear();
    }
}
