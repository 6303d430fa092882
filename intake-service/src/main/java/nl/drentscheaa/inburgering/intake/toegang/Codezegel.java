package nl.drentscheaa.inburgering.intake.toegang;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import org.springframework.stereotype.Component;

/**
 * What nobody can make without the secret of the installation: the hash by which a code is recognised, and the token
 * of a session. A plain hash of 40 bits could be tried out by who has the database.
 */
@Component
class Codezegel {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SEPARATOR = ".";

    private final byte[] ofCodes;
    private final byte[] ofSessions;

    Codezegel(PlatformSecret secret) {
        this.ofCodes = secret.derive("toegangscode");
        this.ofSessions = secret.derive("tabletsessie");
    }

    /**
     * Which session, in which municipality, according to a token that was not tampered with.
     *
     * @param sessie its id
     */
    record Sessieverwijzing(GemeenteId gemeente, UUID sessie) {}

    String hash(Toegangscode code) {
        return mac(ofCodes, code.gemeente() + SEPARATOR + code.vak() + SEPARATOR + code.geheim());
    }

    String seal(GemeenteId gemeente, UUID sessie) {
        String open = gemeente + SEPARATOR + sessie;
        return open + SEPARATOR + mac(ofSessions, open);
    }

    Optional<Sessieverwijzing> open(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || !isSealed(parts[0] + SEPARATOR + parts[1], parts[2])) {
            return Optional.empty();
        }
        return Optional.of(new Sessieverwijzing(new GemeenteId(parts[0]), UUID.fromString(parts[1])));
    }

    private boolean isSealed(String open, String seal) {
        return MessageDigest.isEqual(
                mac(ofSessions, open).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    private static String mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
