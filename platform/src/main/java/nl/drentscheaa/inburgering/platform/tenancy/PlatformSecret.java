package nl.drentscheaa.inburgering.platform.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keys for the platform's own seals, each derived from one secret for one purpose. */
public final class PlatformSecret {

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
     * @param purpose for example {@code cursor} or {@code pseudoniem:reporting-service:assen}
     */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
        }
    }
}
