package nl.drentscheaa.inburgering.platform.web.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals the position in a list into a cursor (AES-GCM). A position holds the last sort key, which may be a name; and a
 * cursor that could be made up would be a question that nobody checked.
 */
public final class CursorCodec {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final JsonMapper json = JsonMapper.builder().build();
    private final SecureRandom random = new SecureRandom();

    public CursorCodec(PlatformSecret secret) {
        this.key = new SecretKeySpec(secret.derive("cursor"), "AES");
    }

    /**
     * @param context the question to which the position belongs: who asks, what, with which filters and order
     * @param position a record
     */
    public String seal(String context, Object position) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(json.writeValueAsBytes(position));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    /** @throws InvalidInput when the cursor was not sealed here, or for another question */
    public <T> T open(String context, String cursor, Class<T> type) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            byte[] nonce = new byte[NONCE];
            bytes.get(nonce);
            byte[] sealed = new byte[bytes.remaining()];
            bytes.get(sealed);
            return json.readValue(cipher(Cipher.DECRYPT_MODE, nonce, context).doFinal(sealed), type);
        } catch (GeneralSecurityException
                | IllegalArgumentException
                | java.nio.BufferUnderflowException
                | JacksonException e) {
            throw new InvalidInput(FieldError.inQuery("cursor", "ongeldige-cursor"));
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
