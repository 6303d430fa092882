import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * What the gateway needs around it during a measurement: a database for the sessions, an issuer, secrets. When the
 * gateway answers, people log in by the ordinary way; their cookies and tokens are written down, one a line.
 *
 * <p>Arguments: the folder to write in, the port of the gateway, of the database and of the issuer.
 */
final class Surroundings {

    private static final int SESSIONS = 50;
    private static final String REALM = "/realms/inburgering";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final Duration HOUR = Duration.ofHours(1);

    private final KeyPair key;
    private final String issuer;

    private Surroundings(int port) throws GeneralSecurityException, IOException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        this.key = generator.generateKeyPair();
        this.issuer = "http://127.0.0.1:" + port + REALM;
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> answer(exchange, keys()));
        server.createContext(REALM + "/protocol/openid-connect/token", this::token);
        server.start();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        URI gateway = URI.create("http://127.0.0.1:" + arguments[1]);
        writeSecrets(folder.resolve("secrets"));
        new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0))
                .bind("127.0.0.1", Integer.parseInt(arguments[2]));
        var surroundings = new Surroundings(Integer.parseInt(arguments[3]));
        Files.createFile(folder.resolve("ready"));
        waitFor(gateway);
        for (String gemeente : List.of("assen", "tynaarlo")) {
            var cookies = new ArrayList<String>();
            var tokens = new ArrayList<String>();
            for (int i = 0; i < SESSIONS; i++) {
                cookies.add("Cookie " + login(gateway, gemeente + "-" + i));
                tokens.add("Authorization Bearer " + surroundings.access(gemeente + "-" + i));
            }
            Files.write(folder.resolve("sessions-" + gemeente), cookies);
            Files.write(folder.resolve("tokens-" + gemeente), tokens);
        }
        Files.createFile(folder.resolve("logged-in"));
        Thread.currentThread().join();
    }

    /** Follows a login as a browser does; the user's name is what the issuer is told for a password. */
    private static String login(URI gateway, String user) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            HttpResponse<Void> sent = get(browser, gateway.resolve("/inloggen"), "");
            Map<String, String> asked =
                    fields(URI.create(sent.headers().firstValue("location").orElseThrow()).getRawQuery());
            URI back = gateway.resolve("/login/oauth2/code/keycloak?state=" + asked.get("state").replace("=", "%3D")
                    + "&code=" + user + "~" + asked.get("nonce"));
            return cookie(get(browser, back, cookie(sent)));
        }
    }

    private static HttpResponse<Void> get(HttpClient browser, URI address, String cookie)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }

    private static String cookie(HttpResponse<Void> response) {
        String set = response.headers().firstValue("set-cookie").orElseThrow();
        return set.substring(0, set.indexOf(';'));
    }

    private static void waitFor(URI gateway) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    if (get(client, gateway.resolve("/inloggen"), "").statusCode() == 302) {
                        return;
                    }
                } catch (IOException e) {
                    // Nobody listens there yet.
                }
                Thread.sleep(Duration.ofMillis(500));
            }
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String[] code = form.getOrDefault("code", "").split("~", 2);
        String id = sign(claims(code[0], "gateway", "ID") + ",\"nonce\":\"" + code[1] + "\",\"sid\":\"" + code[0] + "\"");
        answer(exchange, "{\"access_token\":\"" + access(code[0]) + "\",\"id_token\":\"" + id
                + "\",\"refresh_token\":\"none\",\"expires_in\":" + HOUR.toSeconds() + ",\"token_type\":\"Bearer\"}");
    }

    private String access(String user) {
        String gemeente = user.substring(0, user.indexOf('-'));
        return sign(claims(user, "inburgering-api", "Bearer")
                + ",\"azp\":\"gateway\",\"rollen\":[\"consulent\"],\"gemeenten\":[\"" + gemeente + "\"]");
    }

    private String claims(String user, String audience, String type) {
        long now = Instant.now().getEpochSecond();
        return "\"iss\":\"" + issuer + "\",\"sub\":\"" + user + "\",\"aud\":[\"" + audience + "\"],\"typ\":\"" + type
                + "\",\"iat\":" + now + ",\"exp\":" + (now + HOUR.toSeconds());
    }

    private String sign(String claims) {
        try {
            String text = encode("{\"alg\":\"RS256\",\"kid\":\"bench\",\"typ\":\"JWT\"}") + "." + encode("{" + claims + "}");
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String keys() {
        var open = (RSAPublicKey) key.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"alg\":\"RS256\",\"use\":\"sig\",\"kid\":\"bench\",\"n\":\""
                + number(open.getModulus()) + "\",\"e\":\"" + number(open.getPublicExponent()) + "\"}]}";
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return URL.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encode(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private static void writeSecrets(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("clients"));
        for (String name : List.of("platform", "clients/gateway")) {
            byte[] secret = new byte[64];
            new SecureRandom().nextBytes(secret);
            Files.writeString(folder.resolve(name), Base64.getEncoder().encodeToString(secret));
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange;
                var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
