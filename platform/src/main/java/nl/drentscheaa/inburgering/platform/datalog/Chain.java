package nl.drentscheaa.inburgering.platform.datalog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How the lines of one municipality hang together.
 *
 * <p>A line's hash is SHA-256 over the previous hash and the line's parts in a fixed order, each text with its length in
 * front, so that no two different lines give the same bytes. Anyone can check that. The seal is an HMAC over the hash
 * with a key that the database does not hold: who can write to the database can compute hashes, but no seals.
 */
final class Chain {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key of one municipality, for nothing else */
    Chain(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** Gives the drafts their places behind the tail. */
    List<Line> append(Tail tail, List<Draft> drafts, Instant tijdstip) {
        var lines = new ArrayList<Line>(drafts.size());
        Tail last = tail;
        for (Draft draft : drafts) {
            Line line = next(last, draft, tijdstip);
            lines.add(line);
            last = line.toTail();
        }
        return lines;
    }

    /** Whether the line is what it was when it was written, and stands behind the given one. */
    boolean holds(Line line, Tail before) {
        return line.nummer() == before.nummer() + 1
                && line.vorige().equals(before.hash())
                && line.hash().equals(hash(line))
                && line.zegel().equals(seal(line.hash()));
    }

    /** The seal of a hash. */
    Digest seal(Digest hash) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return new Digest(mac.doFinal(hash.bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    /** The seal of a tail: it cannot be moved to another number. */
    Digest seal(Tail tail) {
        return seal(digest(out -> {
            out.writeUTF("kop");
            out.writeLong(tail.nummer());
            out.write(tail.hash().bytes());
        }));
    }

    private Line next(Tail last, Draft draft, Instant tijdstip) {
        Line open = new Line(
                last.nummer() + 1,
                draft.lineId(),
                tijdstip,
                draft.handelende().gebruiker(),
                draft.handelende().rollen().stream().sorted().toList(),
                draft.verwerking(),
                draft.betrokkene(),
                draft.handelende().traceId(),
                last.hash(),
                Digest.NONE,
                Digest.NONE);
        Digest hash = hash(open);
        return open.closed(hash, seal(hash));
    }

    private static Digest hash(Line line) {
        return digest(out -> {
            out.write(line.vorige().bytes());
            out.writeLong(line.nummer());
            out.writeLong(line.lineId().getMostSignificantBits());
            out.writeLong(line.lineId().getLeastSignificantBits());
            out.writeLong(line.tijdstip().toEpochMilli());
            write(out, line.gebruiker());
            out.writeInt(line.rollen().size());
            for (String rol : line.rollen()) {
                write(out, rol);
            }
            write(out, line.verwerking());
            write(out, line.betrokkene());
            write(out, line.traceId());
        });
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static Digest digest(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            content.writeTo(out);
            return new Digest(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
