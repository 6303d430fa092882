package nl.drentscheaa.inburgering.platform.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * The token with which this program calls other services: an interceptor for a {@link RestClient}.
 *
 * <p>The token is asked for once and used until {@link #EARLY} before it expires. An answer 401 drops it, so that the
 * next call brings a fresh one, for instance after the issuer changed its keys.
 */
public final class ServiceToken implements ClientHttpRequestInterceptor {

    private static final Duration EARLY = Duration.ofSeconds(30);

    private final RestClient client;
    private final URI address;
    private final String clientId;
    private final Supplier<String> secret;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();

    private volatile @Nullable Held held;

    ServiceToken(RestClient client, URI address, String clientId, Supplier<String> secret, Clock clock) {
        this.client = client;
        this.address = address;
        this.clientId = clientId;
        this.secret = secret;
        this.clock = clock;
    }

    private record Held(String token, Instant goodUntil) {}

    private record Answer(
            @JsonProperty("access_token") String token,
            @JsonProperty("expires_in") long seconds) {}

    /** A token that is good for at least some seconds. */
    public String get() {
        Held now = held;
        if (now != null && clock.instant().isBefore(now.goodUntil())) {
            return now.token();
        }
        fetching.lock();
        try {
            Held other = held;
            if (other != null && other != now && clock.instant().isBefore(other.goodUntil())) {
                return other.token();
            }
            Held fresh = fetch();
            held = fresh;
            return fresh.token();
        } finally {
            fetching.unlock();
        }
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        request.getHeaders().setBearerAuth(get());
        ClientHttpResponse response = execution.execute(request, body);
        if (response.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            held = null;
        }
        return response;
    }

    private Held fetch() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        Instant asked = clock.instant();
        Answer answer = client.post()
                .uri(address)
                .headers(headers -> ClientAuthentication.setBasic(headers, clientId, secret.get()))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Answer.class);
        if (answer == null) {
            throw new IllegalStateException("the issuer answered without a token");
        }
        // A token that lives shorter than the margin is used for half its life.
        Duration life = Duration.ofSeconds(answer.seconds());
        Duration use = life.compareTo(EARLY.multipliedBy(2)) > 0 ? life.minus(EARLY) : life.dividedBy(2);
        return new Held(answer.token(), asked.plus(use));
    }
}
