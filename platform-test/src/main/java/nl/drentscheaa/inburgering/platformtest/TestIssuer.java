package nl.drentscheaa.inburgering.platformtest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stands in for Keycloak: publishes the keys of {@link TestTokens} and gives service tokens. */
public final class TestIssuer {

    private static final class Started {
        private static final TestIssuer ISSUER = new TestIssuer();
    }

    private final HttpServer server;

    private TestIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String base = "/realms/inburgering/protocol/openid-connect";
        server.createContext(
                base + "/certs",
                exchange -> answer(exchange, TestTokens.published().toString()));
        server.createContext(
                base + "/token",
                exchange -> answer(exchange, """
                        {"access_token":"%s","expires_in":300,"token_type":"Bearer"}""".formatted(
                                TestTokens.dienst("test-service").text())));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
    }

    /** The one of this test run; started when first asked for. */
    public static TestIssuer running() {
        return Started.ISSUER;
    }

    /** The base address, as {@code KEYCLOAK_URL} has it. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
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
