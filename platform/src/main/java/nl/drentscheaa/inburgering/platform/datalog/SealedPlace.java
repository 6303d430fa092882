package nl.drentscheaa.inburgering.platform.datalog;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;

/** The cursor of the log: a place that only this installation can make, good for one question only. */
final class SealedPlace {

    private static final String HMAC = "HmacSHA256";
    private static final int PLACE = 2 * Long.BYTES;
    private static final int SEAL = 16;

    private final SecretKeySpec key;

    SealedPlace(PlatformSecret secret) {
        this.key = new SecretKeySpec(secret.derive("logboek-cursor"), HMAC);
    }

    /** @param question whatever must stay the same from page to page, the municipality among it */
    String seal(LogboekQuery.Place place, String question) {
        byte[] bytes = ByteBuffer.allocate(PLACE)
                .putLong(place.tijdstip().toEpochMilli())
                .putLong(place.nummer())
                .array();
        byte[] sealed = ByteBuffer.allocate(PLACE + SEAL)
                .put(bytes)
                .put(mac(bytes, question))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Empty when the cursor is not one of ours, or of another question. */
    Optional<LogboekQuery.Place> open(String cursor, String question) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            byte[] bytes = Arrays.copyOf(sealed, PLACE);
            byte[] seal = Arrays.copyOfRange(sealed, Math.min(PLACE, sealed.length), sealed.length);
            if (!MessageDigest.isEqual(seal, mac(bytes, question))) {
                return Optional.empty();
            }
            ByteBuffer parts = ByteBuffer.wrap(bytes);
            return Optional.of(new LogboekQuery.Place(Instant.ofEpochMilli(parts.getLong()), parts.getLong()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] mac(byte[] place, String question) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(place);
            return Arrays.copyOf(mac.doFinal(question.getBytes(StandardCharsets.UTF_8)), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
