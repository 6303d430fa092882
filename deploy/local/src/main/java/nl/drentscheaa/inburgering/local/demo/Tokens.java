package nl.drentscheaa.inburgering.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gets tokens for the demo accounts with their password, as only the demo realm allows, and renews them in time. */
final class Tokens {

    private static final String FORM = "grant_type=password&client_id=demo-cli&username=%s&password=demo";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    /** @param renewAt on the clock of {@link System#nanoTime()}: when half of its life is over */
    private record Token(String value, long renewAt) {}

    private final HttpClient client;
    private final URI endpoint;
    private final Map<Account, Token> tokens = new EnumMap<>(Account.class);

    Tokens(HttpClient client, URI issuer) {
        this.client = client;
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    synchronized String of(Account account) throws IOException, InterruptedException {
        Token token = tokens.get(account);
        if (token == null || System.nanoTime() - token.renewAt() > 0) {
            token = request(account);
            tokens.put(account, token);
        }
        return token.value();
    }

    private Token request(Account account) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(FORM.formatted(account.username())))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new StartFailure(
                    "De demo kan niet worden geladen. Keycloak laat %s niet toe (%d). %s"
                            .formatted(account.username(), response.statusCode(), Refusals.REMEDY),
                    "The demo cannot be loaded. Keycloak does not let %s in (%d). %s"
                            .formatted(account.username(), response.statusCode(), Refusals.REMEDY_EN));
        }
        JsonNode answer = JsonMapper.shared().readTree(response.body());
        long life = Duration.ofSeconds(answer.path("expires_in").asLong()).toNanos();
        return new Token(answer.path("access_token").asString(), System.nanoTime() + life / 2);
    }
}
