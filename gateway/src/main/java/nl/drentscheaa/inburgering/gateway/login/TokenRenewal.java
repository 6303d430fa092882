package nl.drentscheaa.inburgering.gateway.login;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.drentscheaa.inburgering.gateway.session.Sessions;

/**
 * Gives the access token of a session, renewed when it is about to end.
 *
 * <p>The issuer gives each refresh token out once. Of the requests that a page makes at the same time, over all copies
 * of the gateway, one renews and the others wait for what it gets.
 */
public final class TokenRenewal {

    /** Longer than the issuer may take to answer: two that renew at once would use one refresh token twice. */
    private static final Duration CLAIM = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Issuer issuer;
    private final Sessions sessions;
    private final Clock clock;
    private final Duration renewBefore;

    TokenRenewal(Issuer issuer, Sessions sessions, Clock clock, Duration renewBefore) {
        this.issuer = issuer;
        this.sessions = sessions;
        this.clock = clock;
        this.renewBefore = renewBefore;
    }

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
            Tokens next = issuer.renew(current);
            sessions.writeNow(sessionId, Tokens.ATTRIBUTE, next);
            return next;
        } catch (LoginOver e) {
            sessions.end(sessionId);
            throw e;
        } finally {
            sessions.release(sessionId);
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
