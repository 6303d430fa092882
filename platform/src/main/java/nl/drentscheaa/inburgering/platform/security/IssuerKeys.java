package nl.drentscheaa.inburgering.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's public keys, fetched and kept.
 *
 * <p>A key id that is not known leads to one new fetch, at most every {@link #FETCH_AT_MOST_EVERY}: inventing key ids
 * does not make this program storm the issuer. When the issuer is away the keys stay good for {@link #OUTAGE}.
 */
public final class IssuerKeys implements JWKSource<SecurityContext> {

    private static final Duration KEEP = Duration.ofMinutes(15);
    private static final Duration FETCH_AT_MOST_EVERY = Duration.ofSeconds(10);
    private static final Duration OUTAGE = Duration.ofHours(8);
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST_ANSWER = 256 * 1024;

    private final JWKSource<SecurityContext> source;
    private final AtomicBoolean seen = new AtomicBoolean();

    /** @param address where the issuer publishes its keys */
    public IssuerKeys(URI address) {
        try {
            this.source = JWKSourceBuilder.create(
                            address.toURL(),
                            new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_ANSWER))
                    .cache(KEEP.toMillis(), 2L * TIMEOUT_MILLIS)
                    .refreshAheadCache(false)
                    .rateLimited(FETCH_AT_MOST_EVERY.toMillis())
                    .retrying(true)
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("not an address of keys: " + address, e);
        }
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            List<JWK> keys = source.get(selector, context);
            seen.set(true);
            return keys;
        } catch (RateLimitReachedException e) {
            if (seen.get()) {
                // The keys were there a moment ago and this one was not among them.
                return List.of();
            }
            throw new RemoteKeySourceException("the issuer's keys are not there yet", e);
        }
    }

    /** Whether the keys have been fetched at least once; tries to when they have not. */
    public boolean wereSeen() {
        if (!seen.get()) {
            try {
                get(new JWKSelector(new JWKMatcher.Builder().build()), null);
            } catch (KeySourceException e) {
                return false;
            }
        }
        return seen.get();
    }
}
