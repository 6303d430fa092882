package nl.drentscheaa.inburgering.platformtest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/**
 * Tokens as the realm would issue them, signed by a key that the service under test believes, and every kind of token
 * that it must not believe.
 */
public final class TestTokens {

    /** The issuer that the service under test believes. */
    public static final String ISSUER = "https://identity.test/realms/inburgering";

    /** What tokens of this installation are meant for. */
    public static final String AUDIENCE = "inburgering-api";

    static final RSAKey KEY = key("test-key");

    /** A key that the issuer does not know, under the id of one that it does. */
    static final RSAKey FOREIGN_KEY = key(KEY.getKeyID());

    private TestTokens() {}

    /** A token with nothing but a subject: add what the test is about. */
    public static TestToken token() {
        return new TestToken();
    }

    public static TestToken regievoerder(String... gemeenten) {
        return token().name("Regievoerder").role("regievoerder").gemeenten(gemeenten);
    }

    public static TestToken consulent(String... gemeenten) {
        return token().name("Consulent").role("consulent").gemeenten(gemeenten);
    }

    public static TestToken ketenpartner(String organisatie, String... gemeenten) {
        return token().name("Ketenpartner")
                .role("ketenpartner")
                .organisatie(organisatie)
                .gemeenten(gemeenten);
    }

    public static TestToken nieuwkomer(String gemeente) {
        return token().name("Nieuwkomer").role("nieuwkomer").gemeenten(gemeente);
    }

    public static TestToken beleid(String gemeente) {
        return token().name("Beleid").role("beleid").gemeenten(gemeente);
    }

    public static TestToken provincie(String... gemeenten) {
        return token().name("Provincie").role("provincie").gemeenten(gemeenten);
    }

    public static TestToken beheer(String... gemeenten) {
        return token().name("Beheer").role("beheer").gemeenten(gemeenten);
    }

    public static TestToken fg(String gemeente) {
        return token().name("Functionaris").role("fg").gemeenten(gemeente);
    }

    /** The token of another service, for instance {@code dienst("pip-service", "assen")}. */
    public static TestToken dienst(String clientId, String... gemeenten) {
        return token().role("dienst").client(clientId).gemeenten(gemeenten);
    }

    /** What the issuer publishes. */
    public static JWKSet published() {
        return new JWKSet(KEY.toPublicJWK());
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
