package nl.drentscheaa.inburgering.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platformtest.TestFolder;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import nl.drentscheaa.inburgering.platformtest.TestTokens;

/** Stands in for Keycloak as the gateway sees it: codes are exchanged with proof, refresh tokens work once. */
public final class FakeKeycloak {

    private static final String BASE = "/realms/inburgering/protocol/openid-connect/";
    private static final int LONG = 300;

    private static final class Started {
        private static final FakeKeycloak ISSUER = new FakeKeycloak();
    }

    /** A login that waits for its code to be exchanged. */
    private record Login(Supplier<TestToken> user, String nonce, String challenge) {}

    private final HttpServer server;
    private final Map<String, Login> codes = new ConcurrentHashMap<>();
    private final Map<String, Supplier<TestToken>> refreshTokens = new ConcurrentHashMap<>();
    private final List<Map<String, String>> renewals = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> logouts = new CopyOnWriteArrayList<>();
    private volatile int firstLife = LONG;
    private volatile boolean away;
    private volatile CountDownLatch open = new CountDownLatch(0);

    private FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                BASE + "certs",
                exchange -> answer(
                        exchange, away ? 503 : 200, TestTokens.published().toString()));
        server.createContext(BASE + "token", this::token);
        server.createContext(BASE + "logout", this::logout);
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
    }

    /** The one of this test run, as if nothing had happened before. */
    public static FakeKeycloak running() {
        FakeKeycloak issuer = Started.ISSUER;
        issuer.open.countDown();
        issuer.firstLife = LONG;
        issuer.away = false;
        issuer.renewals.clear();
        issuer.logouts.clear();
        return issuer;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The access tokens that the next logins yield last this many seconds; renewed ones last long. */
    public void letFirstTokensLast(int seconds) {
        firstLife = seconds;
    }

    /** Whether everything that is asked of it fails. */
    public void away(boolean now) {
        away = now;
    }

    /** From now on it takes requests for tokens and says nothing, until the latch that this gives is counted down. */
    public CountDownLatch fallSilent() {
        open = new CountDownLatch(1);
        return open;
    }

    /** Forgets every login: nothing is renewed any more. */
    public void forgetLogins() {
        refreshTokens.clear();
    }

    public List<Map<String, String>> renewals() {
        return renewals;
    }

    public List<Map<String, String>> logouts() {
        return logouts;
    }

    /** As if this user typed the right password: gives the code with which the browser comes back. */
    public String login(Supplier<TestToken> user, String nonce, String challenge) {
        String code = UUID.randomUUID().toString();
        codes.put(code, new Login(user, nonce, challenge));
        return code;
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (away) {
            answer(exchange, 503, "{}");
        } else if (!isGateway(exchange)) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if ("authorization_code".equals(form.get("grant_type"))) {
            exchangeCode(exchange, form);
        } else {
            renew(exchange, form);
        }
    }

    private void exchangeCode(HttpExchange exchange, Map<String, String> form) throws IOException {
        Login login = codes.remove(form.getOrDefault("code", ""));
        if (login == null || !login.challenge().equals(challengeOf(form.getOrDefault("code_verifier", "")))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        String id = login.user()
                .get()
                .asIdToken()
                .forAudience("gateway")
                .claim("nonce", login.nonce())
                .text();
        answer(exchange, 200, tokens(login.user(), firstLife, ",\"id_token\":\"" + id + "\""));
    }

    private void renew(HttpExchange exchange, Map<String, String> form) throws IOException {
        renewals.add(form);
        Supplier<TestToken> user = refreshTokens.remove(form.getOrDefault("refresh_token", ""));
        if (user == null) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(exchange, 200, tokens(user, LONG, ""));
        }
    }

    private void logout(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        if (away || !isGateway(exchange)) {
            answer(exchange, 503, "{}");
            return;
        }
        logouts.add(form);
        refreshTokens.remove(form.getOrDefault("refresh_token", ""));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private String tokens(Supplier<TestToken> user, int life, String more) {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, user);
        return """
            {"access_token":"%s","refresh_token":"%s","expires_in":%d,"token_type":"Bearer"%s}\
            """.formatted(user.get().text(), refresh, life, more);
    }

    /** Name and secret are encoded as in a form before they become a header (RFC 6749, section 2.3.1). */
    private static boolean isGateway(HttpExchange exchange) throws IOException {
        String secret = Files.readString(TestFolder.secrets().resolve("clients/gateway"));
        String expected = "gateway:" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        String decoded = given == null
                ? ""
                : new String(Base64.getDecoder().decode(given.substring("Basic ".length())), StandardCharsets.UTF_8);
        return decoded.equals(expected);
    }

    private static String challengeOf(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return Arrays.stream(body.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange;
                var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
