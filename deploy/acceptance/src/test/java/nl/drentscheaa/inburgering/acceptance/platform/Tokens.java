package nl.drentscheaa.inburgering.acceptance.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.drentscheaa.inburgering.local.address.Addresses;
import tools.jackson.databind.JsonNode;

/** Tokens from the real Keycloak: by the demo's password, and for programs by their secret. */
public final class Tokens {

    private static final String DEMO_CLIENT = "demo-cli";
    /** Of the client whose tokens are the same but for the audience, and whose ID tokens look like access tokens. */
    private static final String OTHER_AUDIENCE = "toets-ontvanger";

    private static final String LOOKALIKE_ID = "toets-identiteit";
    private static final String SHORT_LIVED = "toets-kort";
    private static final Duration REUSE = Duration.ofMinutes(4);

    private final Client keycloak;
    private final Path secrets;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, Instant since) {}

    Tokens(Addresses addresses, Path secrets) {
        this.keycloak = new Client(addresses.issuer());
        this.secrets = secrets;
    }

    /** A good access token. */
    public String of(Account account) {
        Held token = held.compute(
                account.name(),
                (name, old) -> old != null && old.since().plus(REUSE).isAfter(Instant.now())
                        ? old
                        : new Held(fetch(account), Instant.now()));
        return token.token();
    }

    /** Signed, for the same person, with the same rights, but meant for another API. */
    public String forAnotherAudience(Account person) {
        return password(OTHER_AUDIENCE, person, "").get("access_token").asString();
    }

    /** The ID token of a client that puts into it all that is in an access token. */
    public String idToken(Account person) {
        return password(LOOKALIKE_ID, person, "openid").get("id_token").asString();
    }

    /** An access token that is good for a second only. */
    public String shortLived(Account person) {
        return password(SHORT_LIVED, person, "").get("access_token").asString();
    }

    private String fetch(Account account) {
        JsonNode answer = account.isProgram() ? bySecret(account.name()) : password(DEMO_CLIENT, account, "");
        return answer.get("access_token").asString();
    }

    private JsonNode password(String client, Account person, String scope) {
        String form = "grant_type=password&client_id=%s&username=%s&password=demo".formatted(client, person.name());
        return token(scope.isEmpty() ? form : form + "&scope=" + scope);
    }

    private JsonNode bySecret(String client) {
        return token("grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(client, URLEncoder.encode(secret(client), StandardCharsets.UTF_8)));
    }

    private JsonNode token(String form) {
        return keycloak.send(Ask.form("/protocol/openid-connect/token", form))
                .expect(200)
                .json();
    }

    /** Programs have their secret in a file; the program that only the tests have, has its name for a secret. */
    private String secret(String client) {
        Path file = secrets.resolve("clients").resolve(client);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : client;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the secret of " + client, e);
        }
    }
}
