package nl.drentscheaa.inburgering.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Stands in for gateway and Keycloak: does over HTTP what {@link FakeServices} decides, and breaks off when told to. */
final class FakePlatform implements AutoCloseable {

    private static final int NEVER = Integer.MAX_VALUE;

    private final HttpServer server;
    private final FakeServices services = new FakeServices();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger untilLostAnswer = new AtomicInteger(NEVER);
    private final AtomicInteger busyAnswers = new AtomicInteger();

    FakePlatform() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/realms/inburgering/protocol/openid-connect/token", this::token);
        server.createContext("/api/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    URI issuer() {
        return address().resolve("/realms/inburgering");
    }

    FakeServices services() {
        return services;
    }

    /** What was asked, as method and path. */
    List<String> requests() {
        return requests;
    }

    /** From the given request on, counted from 1, what is asked is done but answered with an error. */
    void breakOffAt(int request) {
        untilLostAnswer.set(request);
    }

    void recover() {
        untilLostAnswer.set(NEVER);
    }

    /** Answers so many requests with "come back later" first. */
    void beBusy(int times) {
        busyAnswers.set(times);
    }

    private void token(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        answer(exchange, new Answered(200, "{\"access_token\":\"secret\",\"expires_in\":300}"));
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        if (busyAnswers.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, new Answered(429, "{}"));
            return;
        }
        Answered answered = services.answer(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                body,
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("If-Match")));
        boolean lost = untilLostAnswer.updateAndGet(left -> left == NEVER ? NEVER : Math.max(0, left - 1)) == 0;
        answer(exchange, lost ? new Answered(500, "{\"detail\":\"Stroomstoring.\"}") : answered);
    }

    private static void answer(HttpExchange exchange, Answered answered) throws IOException {
        byte[] bytes = answered.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(answered.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A request as the fake services see it. */
    record Asked(
            String method,
            URI uri,
            String body,
            @Nullable String idempotencyKey,
            @Nullable String ifMatch) {}

    /** Their answer. */
    record Answered(int status, String body) {}
}
