package nl.drentscheaa.inburgering.gateway.login;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Who logged in, with the rights that the access token gives: the ID token does not carry them. */
@Component
class Users implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final List<String> RIGHTS = List.of("rollen", "gemeenten", "organisatie");

    private final JwtDecoder accessTokens;

    Users(JwtDecoder accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Jwt access = read(request.getAccessToken().getTokenValue());
        OidcIdToken id = request.getIdToken();
        if (!Objects.equals(id.getSubject(), access.getSubject())) {
            throw refused("the tokens are of different people", null);
        }
        Map<String, Object> claims = new HashMap<>(id.getClaims());
        for (String right : RIGHTS) {
            claims.remove(right);
            if (access.getClaims().get(right) instanceof Object given) {
                claims.put(right, given);
            }
        }
        return new DefaultOidcUser(
                Set.of(), new OidcIdToken(id.getTokenValue(), id.getIssuedAt(), id.getExpiresAt(), claims));
    }

    private Jwt read(String token) {
        try {
            return accessTokens.decode(token);
        } catch (JwtException e) {
            throw refused("the access token is not good", e);
        }
    }

    private static OAuth2AuthenticationException refused(String why, @Nullable Throwable cause) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN), why, cause);
    }
}
