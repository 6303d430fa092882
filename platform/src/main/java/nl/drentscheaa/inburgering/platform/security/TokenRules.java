package nl.drentscheaa.inburgering.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What makes an access token good: its signature, and each of these rules. */
public final class TokenRules {

    /** Keycloak writes this into access tokens; an ID token has {@code ID} and a refresh token {@code Refresh}. */
    private static final String ACCESS_TOKEN = "Bearer";

    private TokenRules() {}

    static JwtDecoder decoder(SecurityProperties properties, IssuerKeys keys) {
        return decoder(properties.issuer(), properties.audience(), properties.clockSkew(), keys);
    }

    /**
     * Reads access tokens and refuses every other: of another issuer, for another audience, expired, or of another type.
     *
     * @param issuer as it stands in the tokens
     * @param audience what a token must be meant for
     * @param clockSkew how far this machine's clock and the issuer's may differ
     * @param keys the issuer's keys
     */
    public static JwtDecoder decoder(String issuer, String audience, Duration clockSkew, IssuerKeys keys) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithms(algorithms -> {
                    algorithms.clear();
                    algorithms.addAll(List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256));
                })
                .build();
        decoder.setJwtValidator(validator(issuer, audience, clockSkew));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience, Duration clockSkew) {
        var lifetime = new JwtTimestampValidator(clockSkew);
        lifetime.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                lifetime,
                new JwtIssuerValidator(issuer),
                rule("audience", token -> audience(token).contains(audience)),
                rule("type", token -> ACCESS_TOKEN.equals(token.getClaims().get("typ"))),
                rule("subject", token -> token.getClaims().get("sub") instanceof String sub && !sub.isBlank())));
    }

    private static List<String> audience(Jwt token) {
        List<String> audience = token.getAudience();
        return audience == null ? List.of() : audience;
    }

    private static OAuth2TokenValidator<Jwt> rule(String name, Predicate<Jwt> good) {
        var error = new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token's " + name + " is not accepted", null);
        return token ->
                good.test(token) ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(error);
    }
}
