package nl.drentscheaa.inburgering.platform.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys for the platform's own seals, each derived from one secret for one purpose. */
public final class PlatformSecret {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    /** @param secret at least 32 random bytes, the same in every program of the installation */
    public PlatformSecret(byte[] secret) {
        if (secret.length < 32) {
            throw new IllegalStateException("the secret 'platform' must hold at least 32 bytes");
        }
        this.secret = secret.clone();
    }

    /**
     * A key of 32 bytes for one purpose; two purposes never share a key.
     *
     * @param purpose for example {@code cursor}
     */
    public byte[] derive(String purpose) {
        return hmac(secret, purpose);
    }

    /**
     * A name that says nothing about whom it stands for: always the same for one subject in one context, and unlike
     * that of any other context.
     *
     * @param context who will see it and where, for example {@code reporting-service:assen}
     * @param subject whom it stands for
     * @return 22 characters that may stand in a URI
     */
    public String pseudonym(String context, String subject) {
        byte[] full = hmac(derive("pseudoniem:" + context), subject);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, 16));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
