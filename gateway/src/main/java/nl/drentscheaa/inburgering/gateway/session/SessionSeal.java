package nl.drentscheaa.inburgering.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes session attributes before they reach the database: a copy of the database shows no token, and what somebody
 * writes into it is not read. Each seal is bound to its session and its name, so that nothing can be moved.
 */
final class SessionSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Even behind the seal only what sessions are made of is built again. */
    private static final ObjectInputFilter FILTER =
            ObjectInputFilter.Config.createFilter("maxdepth=30;maxbytes=1000000;"
                    + "java.**;org.springframework.security.**;nl.drentscheaa.inburgering.gateway.**;!*");

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SessionSeal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The name under which a session is stored: the cookie's value itself never reaches the database. */
    static String storedId(String sessionId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] close(String storedId, String attribute, Object value) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, storedId, attribute).doFinal(serialize(value));
            return ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a session", e);
        }
    }

    /** @throws UnreadableSession when the bytes were not made by {@link #close}, or by another version of the program */
    Object open(String storedId, String attribute, byte[] sealed) throws UnreadableSession {
        if (sealed.length <= NONCE_BYTES) {
            throw new UnreadableSession(null);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 0, nonce, 0, NONCE_BYTES);
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, nonce, storedId, attribute)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return deserialize(plain);
        } catch (GeneralSecurityException | IOException | ClassNotFoundException e) {
            throw new UnreadableSession(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String storedId, String attribute) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((storedId + "/" + attribute).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] serialize(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new IllegalStateException("a session attribute cannot be stored", e);
        }
        return bytes.toByteArray();
    }

    private static Object deserialize(byte[] plain) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(plain))) {
            in.setObjectInputFilter(FILTER);
            return in.readObject();
        }
    }
}
