package nl.drentscheaa.inburgering.gateway.health;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import nl.drentscheaa.inburgering.gateway.login.LoginProperties;
import nl.drentscheaa.inburgering.gateway.path.Dienst;
import nl.drentscheaa.inburgering.gateway.path.Diensten;
import nl.drentscheaa.inburgering.gateway.session.SessionDatabase;
import nl.drentscheaa.inburgering.platform.security.IssuerKeys;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks every part whether it is ready, all at once. An answer is kept for a second: anyone may ask. */
@Component
class Readiness {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Map<String, BooleanSupplier> parts;
    private final Clock clock;
    private Map<String, Boolean> last = Map.of();
    private Instant asked = Instant.MIN;

    Readiness(Diensten diensten, SessionDatabase sessions, IssuerKeys keys, LoginProperties login, Clock clock) {
        this.clock = clock;
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TIMEOUT).build());
        requests.setReadTimeout(TIMEOUT);
        RestClient client = RestClient.builder().requestFactory(requests).build();
        var all = new TreeMap<String, BooleanSupplier>();
        for (Dienst dienst : diensten.all()) {
            URI probe = URI.create(dienst.managementUrl() + "/actuator/health/readiness");
            all.put(dienst.naam(), () -> answers(client, probe));
        }
        all.put("sessies", sessions::answers);
        // The keys are remembered for hours; somebody who wants to log in needs the issuer now.
        all.put("inloggen", () -> answers(client, login.endpoint("certs")) && keys.wereSeen());
        this.parts = Map.copyOf(all);
    }

    synchronized Map<String, Boolean> now() {
        Instant moment = clock.instant();
        if (moment.isAfter(asked.plus(KEPT))) {
            last = ask();
            asked = clock.instant();
        }
        return last;
    }

    private Map<String, Boolean> ask() {
        var answers = new ConcurrentHashMap<String, Boolean>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.forEach((part, ready) -> threads.execute(() -> answers.put(part, ready.getAsBoolean())));
        }
        parts.keySet().forEach(part -> answers.putIfAbsent(part, false));
        return Map.copyOf(answers);
    }

    private static boolean answers(RestClient client, URI probe) {
        try {
            return client.get()
                    .uri(probe)
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (RestClientException e) {
            return false;
        }
    }
}
