package nl.drentscheaa.inburgering.intake.bijlage;

import java.util.Set;

/**
 * A JPEG is a row of segments, each with a marker and most with a length: a frame, at least one scan, an end. What comes
 * after the end is left alone, since telephones put a second image there. Source: ITU-T T.81, annex B.
 */
final class JpegCheck implements FormCheck {

    private static final int MARK = 0xFF;
    private static final int STUFFED = 0x00;
    private static final int TEMPORARY = 0x01;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int RESTART_0 = 0xD0;
    private static final int RESTART_7 = 0xD7;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    /** Between {@value #FIRST_FRAME} and {@value #LAST_FRAME}, and no frame: tables, an extension, conditioning. */
    private static final Set<Integer> NO_FRAME = Set.of(0xC4, 0xC8, 0xCC);

    /** What is being read. */
    private enum Part {
        MARK,
        MARKER,
        LENGTH_HIGH,
        LENGTH_LOW,
        SEGMENT,
        SCAN,
        MARK_IN_SCAN,
        NOTHING_MORE,
        BROKEN
    }

    private Part part = Part.MARK;
    private int marker;
    private int left;
    private boolean frameSeen;
    private boolean scanSeen;

    @Override
    public void accept(byte[] bytes, int length) {
        int at = 0;
        while (at < length && part != Part.BROKEN && part != Part.NOTHING_MORE) {
            if (part == Part.SEGMENT) {
                int skipped = Math.min(left, length - at);
                skip(skipped);
                at += skipped;
            } else {
                read(bytes[at++] & 0xFF);
            }
        }
    }

    @Override
    public boolean isSound() {
        return part == Part.NOTHING_MORE;
    }

    private void read(int next) {
        switch (part) {
            case MARK -> part = next == MARK ? Part.MARKER : Part.BROKEN;
            case MARKER -> readMarker(next);
            case LENGTH_HIGH -> {
                left = next << 8;
                part = Part.LENGTH_LOW;
            }
            case LENGTH_LOW -> beginSegment(left + next);
            case SCAN -> part = next == MARK ? Part.MARK_IN_SCAN : Part.SCAN;
            case MARK_IN_SCAN -> readMarkerInScan(next);
            case SEGMENT, NOTHING_MORE, BROKEN -> throw new IllegalStateException("is not read byte by byte");
        }
    }

    private void readMarker(int next) {
        marker = next;
        if (next == START_OF_IMAGE || next == TEMPORARY) {
            part = Part.MARK;
        } else if (next == END_OF_IMAGE) {
            part = scanSeen ? Part.NOTHING_MORE : Part.BROKEN;
        } else if (next == STUFFED || isRestart(next)) {
            part = Part.BROKEN;
        } else if (next != MARK) {
            part = Part.LENGTH_HIGH;
        }
    }

    /** @param length with its own two bytes */
    private void beginSegment(int length) {
        frameSeen |= marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAME.contains(marker);
        boolean scanWithoutFrame = marker == START_OF_SCAN && !frameSeen;
        left = length - 2;
        part = left < 0 || scanWithoutFrame ? Part.BROKEN : Part.SEGMENT;
        if (part == Part.SEGMENT) {
            skip(0);
        }
    }

    private void skip(int count) {
        left -= count;
        if (left == 0) {
            scanSeen |= marker == START_OF_SCAN;
            part = marker == START_OF_SCAN ? Part.SCAN : Part.MARK;
        }
    }

    private void readMarkerInScan(int next) {
        if (next == STUFFED || isRestart(next)) {
            part = Part.SCAN;
        } else if (next != MARK) {
            readMarker(next);
        }
    }

    private static boolean isRestart(int next) {
        return next >= RESTART_0 && next <= RESTART_7;
    }
}
