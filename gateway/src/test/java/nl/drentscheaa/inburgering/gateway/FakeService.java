package nl.drentscheaa.inburgering.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Stands in for a service: remembers what reached it and answers what the test told it to. */
public final class FakeService {

    /** What reached the service, headers by their names in small letters. */
    public record Received(String method, String target, Map<String, List<String>> headers, String body) {}

    /** What the service answers. */
    public record Prepared(int status, Map<String, String> headers, String body) {}

    private static final Prepared NOTHING_SPECIAL =
            new Prepared(200, Map.of("Content-Type", "application/json"), "{\"hier\":\"ja\"}");

    private static final Prepared BREAKING_OFF = new Prepared(-1, Map.of(), "");

    private static final Prepared HANGING_UP = new Prepared(0, Map.of(), "");

    private static final class Started {
        private static final List<FakeService> SERVICES = List.of("intake", "pip", "monitoring", "reporting").stream()
                .map(FakeService::new)
                .toList();
    }

    private final String naam;
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Prepared prepared = NOTHING_SPECIAL;
    private volatile CountDownLatch open = new CountDownLatch(0);
    private volatile boolean ready = true;

    private FakeService(String naam) {
        this.naam = naam;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.createContext(
                "/actuator/health/readiness",
                exchange -> write(exchange, new Prepared(ready ? 200 : 503, Map.of(), "{}")));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(0)));
    }

    /** All that stand in for a service. */
    public static List<FakeService> all() {
        return Started.SERVICES;
    }

    /** The one that stands in for this service, as if nothing had happened before. */
    public static FakeService of(String naam) {
        FakeService service = all().stream()
                .filter(each -> each.naam.equals(naam))
                .findFirst()
                .orElseThrow();
        service.reset();
        return service;
    }

    public String naam() {
        return naam;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What reached it since the test began, the first first. */
    public List<Received> received() {
        return received;
    }

    /** The only thing that reached it. */
    public Received onlyOne() {
        if (received.size() != 1) {
            throw new AssertionError(received.size() + " requests reached " + naam);
        }
        return received.getFirst();
    }

    public void answer(int status, Map<String, String> headers, String body) {
        prepared = new Prepared(status, headers, body);
    }

    /** From now on it takes requests and says nothing, until the latch that this gives is counted down. */
    public CountDownLatch fallSilent() {
        open = new CountDownLatch(1);
        return open;
    }

    /** From now on it breaks off in the middle of every answer. */
    public void breakOff() {
        prepared = BREAKING_OFF;
    }

    /** From now on it breaks every connection off instead of answering. */
    public void hangUp() {
        prepared = HANGING_UP;
    }

    public void ready(boolean now) {
        ready = now;
    }

    private void reset() {
        open.countDown();
        open = new CountDownLatch(0);
        prepared = NOTHING_SPECIAL;
        ready = true;
        received.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = exchange.getRequestHeaders().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        CountDownLatch mine = open;
        Prepared answer = prepared;
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
        try {
            mine.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (answer.equals(HANGING_UP)) {
            exchange.close();
        } else if (answer.equals(BREAKING_OFF)) {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.close();
        } else {
            write(exchange, answer);
        }
    }

    private static void write(HttpExchange exchange, Prepared answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean bare = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), bare ? -1 : bytes.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            if (!bare) {
                out.write(bytes);
            }
        }
    }
}
