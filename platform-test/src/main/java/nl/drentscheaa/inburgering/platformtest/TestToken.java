package nl.drentscheaa.inburgering.platformtest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A token in the making; each method changes one thing of a token that would otherwise be good. */
public final class TestToken {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private final List<String> roles = new ArrayList<>();
    private RSAKey key = TestTokens.KEY;
    private Instant issuedAt = Instant.now();
    private JOSEObjectType headerType = JOSEObjectType.JWT;

    TestToken() {
        claims.put("sub", UUID.nameUUIDFromBytes(new byte[] {1}).toString());
        claims.put("iss", TestTokens.ISSUER);
        claims.put("aud", List.of(TestTokens.AUDIENCE));
        claims.put("typ", "Bearer");
        claims.put("azp", "gateway");
    }

    public TestToken subject(String subject) {
        return claim("sub", subject);
    }

    public TestToken name(String name) {
        return claim("name", name);
    }

    public TestToken role(String role) {
        roles.add(role);
        return this;
    }

    public TestToken gemeenten(String... ids) {
        return claim("gemeenten", List.of(ids));
    }

    public TestToken organisatie(String id) {
        return claim("organisatie", id);
    }

    public TestToken client(String clientId) {
        return claim("azp", clientId);
    }

    public TestToken claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    /** As if the claim had never been there. */
    public TestToken without(String name) {
        claims.remove(name);
        return this;
    }

    /** Meant for another program. */
    public TestToken forAudience(String audience) {
        return claim("aud", List.of(audience));
    }

    /** Issued by another realm or another Keycloak. */
    public TestToken fromIssuer(String issuer) {
        return claim("iss", issuer);
    }

    /** Expired an hour ago. */
    public TestToken expired() {
        return issuedAt(Instant.now().minus(LIFE).minus(Duration.ofHours(1)));
    }

    /** Good for five minutes from this moment. */
    public TestToken issuedAt(Instant moment) {
        issuedAt = moment;
        return this;
    }

    /** What the browser gets beside the access token. */
    public TestToken asIdToken() {
        return claim("typ", "ID");
    }

    /** Signed by a stranger who uses the id of the good key. */
    public TestToken signedByAStranger() {
        key = TestTokens.FOREIGN_KEY;
        return this;
    }

    /** Under another name of its kind than {@code JWT}. */
    public TestToken headerType(String type) {
        headerType = new JOSEObjectType(type);
        return this;
    }

    /** The token as it travels. */
    public String text() {
        try {
            var jwt = new SignedJWT(header(JWSAlgorithm.RS256), claimSet());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of the {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + text();
    }

    /** Without a signature: {@code alg} is {@code none}. */
    public String unsignedBearer() {
        return "Bearer " + new PlainJWT(claimSet()).serialize();
    }

    /** Signed by a shared secret that is the issuer's public key: the classic mix-up of algorithms. */
    public String confusedBearer() {
        try {
            var jwt = new SignedJWT(header(JWSAlgorithm.HS256), claimSet());
            jwt.sign(new MACSigner(TestTokens.KEY.toRSAPublicKey().getEncoded()));
            return "Bearer " + jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWSHeader header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm)
                .keyID(key.getKeyID())
                .type(headerType)
                .build();
    }

    private JWTClaimsSet claimSet() {
        var set = new JWTClaimsSet.Builder();
        claims.forEach(set::claim);
        return set.claim("rollen", List.copyOf(roles))
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(issuedAt.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .build();
    }
}
