package nl.drentscheaa.inburgering.gateway.session;

import java.time.Clock;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.tenancy.Secrets;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Sessions of the servlet API, kept in MongoDB.
 *
 * <p>The repository is our own: the published one writes whole sessions back with an upsert, so that a request which
 * ends after a logout brings the session to life again, and one that began before a renewal of the tokens puts the old
 * ones back; it also writes on every request and stores the tokens in the clear.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    SessionDatabase sessionDatabase(SessionProperties properties, Secrets secrets) {
        return new SessionDatabase(properties, secrets);
    }

    @Bean
    SessionDocuments sessionDocuments(SessionDatabase database) {
        return new SessionDocuments(database.sessions());
    }

    @Bean
    SessionSeal sessionSeal(PlatformSecret secret) {
        return new SessionSeal(secret.derive("gateway-sessie"));
    }

    @Bean
    SessionMemory sessionMemory(SessionProperties properties, Clock clock) {
        return new SessionMemory(properties.remembered(), clock);
    }

    @Bean
    StoredSessions storedSessions(
            SessionDocuments documents,
            SessionSeal seal,
            SessionMemory memory,
            SessionProperties properties,
            Clock clock) {
        return new StoredSessions(documents, seal, memory, properties, clock);
    }

    @Bean
    Sessions sessions(SessionDocuments documents, SessionSeal seal, SessionMemory memory, Clock clock) {
        return new Sessions(documents, seal, memory, clock);
    }

    @Bean
    SessionSweep sessionSweep(SessionDocuments documents, SessionMemory memory, Clock clock) {
        return new SessionSweep(documents, memory, clock);
    }

    @Bean
    HealthIndicator sessiesHealthIndicator(SessionDatabase database) {
        return () -> (database.answers() ? Health.up() : Health.down()).build();
    }

    /**
     * The prefix {@code __Host-} makes browsers refuse the cookie unless it is Secure, without a domain and for the
     * whole site, so that no neighbouring host can set it.
     */
    @Bean
    CookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("__Host-sessie");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(true);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }
}
