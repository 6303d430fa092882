package nl.drentscheaa.inburgering.gateway.login;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.gateway.session.Sessions;
import nl.drentscheaa.inburgering.platform.security.IssuerKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The issuer tells that a session there is over (OpenID Connect Back-Channel Logout 1.0, §2.5 and §2.6). Spring's own
 * handler answers this by a call to itself with the session's cookie, which needs the cookie's value in the store; here
 * only its hash is kept.
 */
@RestController
class BackChannelLogout {

    static final String PATH = "/logout/connect/back-channel/" + LoginConfiguration.REGISTRATION;

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private final NimbusJwtDecoder decoder;
    private final LoginProperties login;
    private final Sessions sessions;
    private final Clock clock;

    BackChannelLogout(IssuerKeys keys, LoginProperties login, Sessions sessions, Clock clock) {
        this.decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                // Both names of the type are in use; the claims below tell the tokens apart.
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                        new JOSEObjectType("logout+jwt"), JOSEObjectType.JWT, null)))
                .build();
        // Spring's default would look at the type once more and know one name only.
        decoder.setJwtValidator(new JwtTimestampValidator(login.clockSkew()));
        this.login = login;
        this.sessions = sessions;
        this.clock = clock;
    }

    @PostMapping(PATH)
    ResponseEntity<Void> logout(@RequestParam(name = "logout_token", defaultValue = "") String token) {
        try {
            Jwt logout = decoder.decode(token);
            if (!isGood(logout)) {
                return answer(400);
            }
            String sid = logout.getClaimAsString("sid");
            String subject = logout.getSubject();
            if (sid != null) {
                sessions.endAllOfSid(sid);
            } else if (subject != null) {
                sessions.endAllOfSubject(subject);
            }
            return answer(200);
        } catch (JwtException e) {
            return answer(400);
        }
    }

    private boolean isGood(Jwt logout) {
        List<String> audience = logout.getAudience();
        Instant issued = logout.getIssuedAt();
        return login.issuer().equals(logout.getClaimAsString("iss"))
                && audience != null
                && audience.contains(login.clientId())
                && logout.getClaims().get("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT)
                && !logout.hasClaim("nonce")
                && (logout.hasClaim("sid") || logout.hasClaim("sub"))
                && issued != null
                && issued.isAfter(clock.instant().minus(OLDEST));
    }

    private static ResponseEntity<Void> answer(int status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
