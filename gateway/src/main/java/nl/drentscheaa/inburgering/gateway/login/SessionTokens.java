package nl.drentscheaa.inburgering.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/**
 * Puts what a login yields into the session: the tokens and nothing else. Spring's own repository would store the
 * client's secret with it.
 */
@Component
class SessionTokens implements OAuth2AuthorizedClientRepository {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Clock clock;

    SessionTokens(Clock clock) {
        this.clock = clock;
    }

    /** The tokens of the session, or empty when nobody logged in. */
    static Optional<Tokens> find(@Nullable HttpSession session) {
        return session != null && session.getAttribute(Tokens.ATTRIBUTE) instanceof Tokens tokens
                ? Optional.of(tokens)
                : Optional.empty();
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant ends = Objects.requireNonNullElseGet(
                client.getAccessToken().getExpiresAt(), () -> clock.instant().plus(SHORTEST));
        var refresh = client.getRefreshToken();
        request.getSession()
                .setAttribute(
                        Tokens.ATTRIBUTE,
                        new Tokens(
                                client.getAccessToken().getTokenValue(),
                                ends,
                                refresh == null ? "" : refresh.getTokenValue()));
    }

    /** Nothing asks this way: routes ask for the access token only. */
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(Tokens.ATTRIBUTE);
        }
    }
}
