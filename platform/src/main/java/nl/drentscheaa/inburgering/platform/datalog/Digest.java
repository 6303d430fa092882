package nl.drentscheaa.inburgering.platform.datalog;

import java.security.MessageDigest;
import java.util.Arrays;
import org.bson.types.Binary;

/** The 32 bytes of a hash or a seal; unlike a bare array they can be compared. */
record Digest(byte[] bytes) {

    static final Digest NONE = new Digest(new byte[32]);

    static Digest of(Binary binary) {
        return new Digest(binary.getData());
    }

    Binary toBinary() {
        return new Binary(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest(byte[] theirs) && MessageDigest.isEqual(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Digest";
    }
}
