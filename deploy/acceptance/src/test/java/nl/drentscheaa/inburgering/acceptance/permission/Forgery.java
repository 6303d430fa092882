package nl.drentscheaa.inburgering.acceptance.permission;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A way to pass for somebody.
 *
 * @param name for the report
 * @param apply what it makes of a request without a token
 */
record Forgery(String name, UnaryOperator<Ask> apply) {

    /** As far as the clocks of issuer and service may differ. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

    private static final List<String> LYING_HEADERS = List.of(
            "X-User",
            "X-Username",
            "X-Forwarded-User",
            "X-Forwarded-Preferred-Username",
            "X-Auth-Request-User",
            "X-Remote-User",
            "Remote-User",
            "X-Authenticated-Userid");

    /** Everything that must be answered as if nobody had asked. */
    static List<Forgery> all(Tokens tokens) {
        String good = tokens.of(Account.REGIE);
        var forgeries = new ArrayList<Forgery>();
        forgeries.add(new Forgery("no token", ask -> ask));
        forgeries.add(new Forgery("identity in headers", Forgery::lying));
        forgeries.add(new Forgery("a password instead of a token", ask -> ask.with("Authorization", basic())));
        forgeries.add(new Forgery("a token in the address", ask -> inAddress(ask, good)));
        forgeries.add(bearing("another audience", tokens.forAnotherAudience(Account.REGIE)));
        forgeries.add(bearing("an ID token", tokens.idToken(Account.REGIE)));
        forgeries.add(bearing("an expired token", expired(tokens)));
        forgeries.add(bearing("another signature", otherSignature(good)));
        forgeries.add(bearing("more rights under the old signature", moreRights(good)));
        forgeries.add(bearing("no signature", unsigned(good)));
        forgeries.add(bearing("no token at all", "x.y.z"));
        return forgeries;
    }

    /** A caller who tells that it is somebody else, elsewhere, on another errand. */
    static Ask lying(Ask ask) {
        Ask lying = ask;
        for (String header : LYING_HEADERS) {
            lying = lying.with(header, "regie");
        }
        return lying.with("X-Roles", "regievoerder,fg,beheer,dienst")
                .with("X-Forwarded-Groups", "regievoerder")
                .with("X-Gemeente", "assen")
                .with("X-Gemeenten", "assen,aa-en-hunze,tynaarlo")
                .with("X-Tenant-Id", "assen")
                .with("X-Organisatie", "vluchtelingenwerk")
                .with("Forwarded", "for=127.0.0.1;host=localhost;proto=https")
                .with("X-Forwarded-For", "127.0.0.1")
                .with("X-Forwarded-Prefix", "/actuator")
                .with("X-Original-URL", "/actuator/health")
                .with("X-Rewrite-URL", "/actuator/health")
                .with("X-HTTP-Method-Override", "GET")
                .with("Cookie", "__Host-sessie=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }

    @Override
    public String toString() {
        return name;
    }

    private static Forgery bearing(String name, String token) {
        return new Forgery(name, ask -> ask.bearing(token));
    }

    private static Ask inAddress(Ask ask, String token) {
        String sign = ask.path().contains("?") ? "&" : "?";
        return new Ask(ask.method(), ask.path() + sign + "access_token=" + token, ask.headers(), ask.body());
    }

    private static String basic() {
        return "Basic " + Base64.getEncoder().encodeToString("regie:demo".getBytes(StandardCharsets.UTF_8));
    }

    private static String expired(Tokens tokens) {
        String token = tokens.shortLived(Account.REGIE);
        Instant end = Instant.ofEpochSecond(claims(token).get("exp").asLong());
        await("the token has expired")
                .atMost(Duration.ofSeconds(30))
                .until(() -> Instant.now().isAfter(end.plus(CLOCK_SKEW).plusSeconds(1)));
        return token;
    }

    private static String otherSignature(String token) {
        int point = token.lastIndexOf('.');
        char first = token.charAt(point + 1);
        return token.substring(0, point + 1) + (first == 'A' ? 'B' : 'A') + token.substring(point + 2);
    }

    private static String moreRights(String token) {
        ObjectNode claims = claims(token);
        claims.putArray("rollen").add("dienst").add("fg").add("beheer").add("provincie");
        String[] parts = token.split("\\.", -1);
        return parts[0] + "." + encoded(claims.toString()) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + token.split("\\.", -1)[1] + ".";
    }

    private static ObjectNode claims(String token) {
        JsonNode claims = JsonMapper.shared()
                .readTree(new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8));
        return (ObjectNode) claims;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
