package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;

/**
 * On which line a key was first seen. Of a key only 8 bytes of its SHA-256 are kept, and 4 bytes for the line: 100,000
 * rows take about 3 MB, and the chance that any two of them are confused is below one in a thousand million.
 */
final class KeyLines {

    private static final int FREE = 0;

    private final MessageDigest sha256 = sha256();
    private long[] hashes = new long[1024];
    private int[] lines = new int[1024];
    private int size;

    /** The line on which the key was seen. */
    OptionalLong find(String key) {
        int slot = slot(hash(key));
        return lines[slot] == FREE ? OptionalLong.empty() : OptionalLong.of(lines[slot]);
    }

    /** Remembers the line of a key that was not seen before. */
    void put(String key, long line) {
        long hash = hash(key);
        int slot = slot(hash);
        hashes[slot] = hash;
        lines[slot] = Math.toIntExact(line);
        size++;
        if (size * 2 > lines.length) {
            grow();
        }
    }

    private int slot(long hash) {
        int mask = lines.length - 1;
        int slot = (int) hash & mask;
        while (lines[slot] != FREE && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != FREE) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                lines[slot] = oldLines[i];
            }
        }
    }

    private long hash(String key) {
        return ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
