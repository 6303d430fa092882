package nl.drentscheaa.inburgering.platform.encryption;

import java.io.InputStream;
import java.util.function.IntFunction;

/** The parts of a file as one stream; a part is fetched when the one before it is used up. */
public final class PartsStream extends InputStream {

    private final int parts;
    private final IntFunction<byte[]> fetch;
    private byte[] current = {};
    private int position;
    private int next;

    /**
     * @param parts how many there are
     * @param fetch gives the part with a number, from 0
     */
    public PartsStream(int parts, IntFunction<byte[]> fetch) {
        this.parts = parts;
        this.fetch = fetch;
    }

    @Override
    public int read() {
        return hasMore() ? current[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean hasMore() {
        while (position == current.length && next < parts) {
            current = fetch.apply(next++);
            position = 0;
        }
        return position < current.length;
    }
}
