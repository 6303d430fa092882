package nl.drentscheaa.inburgering.gateway.login;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.drentscheaa.inburgering.gateway.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Gives the access token of a session, renewed when it is about to end.
 *
 * <p>The issuer gives each refresh token out once. Of the requests that a page makes at the same time, over all copies
 * of the gateway, one renews and the others wait for what it gets.
 */
public final class TokenRenewal {

    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final RestClient issuer;
    private final Sessions sessions;
    private final Clock clock;
    private final Duration renewBefore;

    TokenRenewal(RestClient issuer, Sessions sessions, Clock clock, Duration renewBefore) {
        this.issuer = issuer;
        this.sessions = sessions;
        this.clock = clock;
        this.renewBefore = renewBefore;
    }

    /** What the issuer answers. */
    private record Answer(
            @JsonProperty("access_token") String access,
            @JsonProperty("expires_in") long expiresIn,
            @JsonProperty("refresh_token") @Nullable String refresh,
            @JsonProperty("id_token") @Nullable String id) {}

    /**
     * @throws LoginOver when the session must log in again; it has been ended
     * @throws IssuerUnreachable when a renewal is needed and cannot be had now; the session lives on
     */
    public String accessToken(HttpSession session) throws LoginOver, IssuerUnreachable {
        if (session.getAttribute(Tokens.ATTRIBUTE) instanceof Tokens tokens && isFresh(tokens)) {
            return tokens.access();
        }
        return renewed(session.getId()).access();
    }

    private boolean isFresh(Tokens tokens) {
        return tokens.lastsUntil(clock.instant().plus(renewBefore));
    }

    private Tokens renewed(String sessionId) throws LoginOver, IssuerUnreachable {
        Instant giveUp = clock.instant().plus(CLAIM);
        while (true) {
            Tokens current =
                    sessions.readNow(sessionId, Tokens.ATTRIBUTE, Tokens.class).orElseThrow(LoginOver::new);
            if (isFresh(current)) {
                return current;
            }
            if (sessions.claim(sessionId, CLAIM)) {
                return renewAlone(sessionId);
            }
            if (clock.instant().isAfter(giveUp)) {
                throw new IssuerUnreachable(null);
            }
            pause();
        }
    }

    private Tokens renewAlone(String sessionId) throws LoginOver, IssuerUnreachable {
        try {
            // Another request may have renewed between our reading and our claim.
            Tokens current =
                    sessions.readNow(sessionId, Tokens.ATTRIBUTE, Tokens.class).orElseThrow(LoginOver::new);
            if (isFresh(current)) {
                return current;
            }
            Tokens next = ask(sessionId, current);
            sessions.writeNow(sessionId, Tokens.ATTRIBUTE, next);
            return next;
        } finally {
            sessions.release(sessionId);
        }
    }

    private Tokens ask(String sessionId, Tokens current) throws LoginOver, IssuerUnreachable {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "refresh_token");
        form.add("refresh_token", Objects.requireNonNullElse(current.refresh(), ""));
        try {
            Answer answer = Objects.requireNonNull(issuer.post()
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(Answer.class));
            return new Tokens(
                    answer.access(),
                    clock.instant().plusSeconds(answer.expiresIn()),
                    answer.refresh() == null ? current.refresh() : answer.refresh(),
                    answer.id() == null ? current.id() : answer.id());
        } catch (HttpClientErrorException.BadRequest e) {
            sessions.end(sessionId);
            throw new LoginOver();
        } catch (RestClientException e) {
            throw new IssuerUnreachable(e);
        }
    }

    private static void pause() throws IssuerUnreachable {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IssuerUnreachable(e);
        }
    }
}
