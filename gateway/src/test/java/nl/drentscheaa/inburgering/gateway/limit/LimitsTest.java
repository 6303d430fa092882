package nl.drentscheaa.inburgering.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.gateway.Answer;
import nl.drentscheaa.inburgering.gateway.Door;
import nl.drentscheaa.inburgering.gateway.FakeService;
import nl.drentscheaa.inburgering.gateway.GatewayTest;
import nl.drentscheaa.inburgering.platformtest.TestTokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest(properties = {"gateway.limit.at-once=3", "gateway.limit.answer-within=5s"})
class LimitsTest {

    private static final String ASSEN = "/api/pip/v1/gemeenten/assen/plannen";
    private static final String TYNAARLO = "/api/pip/v1/gemeenten/tynaarlo/plannen";
    private static final String TABELLEN = "/api/reporting/v1/gemeenten/assen/tabellen";

    private static final RateLimiterConfig ONE_AN_HOUR = RateLimiterConfig.custom()
            .limitForPeriod(1)
            .limitRefreshPeriod(Duration.ofHours(1))
            .timeoutDuration(Duration.ZERO)
            .build();

    private final Door door;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;
    private final RateLimiterRegistry rates;
    private final FakeService pip = FakeService.of("pip");
    private final FakeService reporting = FakeService.of("reporting");
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final String assen =
            "Authorization: " + TestTokens.consulent("assen").bearer();
    private final String tynaarlo =
            "Authorization: " + TestTokens.consulent("tynaarlo").bearer();

    LimitsTest(
            @LocalServerPort int port,
            @Autowired CircuitBreakerRegistry breakers,
            @Autowired BulkheadRegistry bulkheads,
            @Autowired RateLimiterRegistry rates) {
        this.door = new Door(port);
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.rates = rates;
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
        // A new account for each test: the one before may have spent its second.
        rates.getAllRateLimiters().forEach(limiter -> rates.remove(limiter.getName()));
    }

    @AfterEach
    void letGo() {
        FakeService.of("pip");
        FakeService.of("reporting");
        threads.close();
    }

    @Test
    void refusesAMunicipalityThatAsksTooOftenAndNoOther() {
        rates.rateLimiter("pip/assen", ONE_AN_HOUR);

        Answer first = door.get(ASSEN, assen);
        Answer second = door.get(ASSEN + "/x/y", assen);
        Answer other = door.get(TYNAARLO, tynaarlo);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(429);
        assertThat(other.status()).isEqualTo(200);
        assertThat(second.header("retry-after")).isEqualTo("1");
        assertThat(second.header("content-type")).isEqualTo("application/problem+json");
        assertThat(second.header("cache-control")).isEqualTo("no-store");
        assertThat(second.body())
                .contains("te-veel-verzoeken", "Er komen te veel verzoeken tegelijk.", "Too many requests at once.");
        assertThat(pip.received()).hasSize(2);
    }

    @Test
    void countsWhatIsAskedInAnotherMunicipalitysNameOnTheCallersOwnAccount() {
        rates.rateLimiter("pip/tynaarlo", ONE_AN_HOUR);

        assertThat(door.get(ASSEN, tynaarlo).status()).isEqualTo(200);
        assertThat(door.get(ASSEN, tynaarlo).status()).isEqualTo(429);
        assertThat(door.get(ASSEN, assen).status()).isEqualTo(200);
    }

    @Test
    void refusesMoreAtOnceThanAMunicipalityMayAndLeavesRoomForTheOthers() {
        CountDownLatch open = pip.fallSilent();
        List<Future<Answer>> waiting = begin(3, () -> door.get(ASSEN, assen));
        Awaitility.await().until(() -> pip.received().size() == 3);

        Answer fourth = door.get(ASSEN, assen);
        Future<Answer> other = threads.submit(() -> door.get(TYNAARLO, tynaarlo));
        Awaitility.await().until(() -> pip.received().size() == 4);
        open.countDown();

        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.header("retry-after")).isEqualTo("1");
        assertThat(answer(other).status()).isEqualTo(200);
        assertThat(waiting).allSatisfy(each -> assertThat(answer(each).status()).isEqualTo(200));
    }

    @Test
    void givesThePlacesBack() {
        reporting.hangUp();
        askAtOnce(20, () -> door.get(ASSEN, assen));
        askAtOnce(3, () -> door.get(TABELLEN, assen));

        assertThat(List.of("pip/assen", "reporting/assen"))
                .allSatisfy(payer -> assertThat(
                                bulkheads.bulkhead(payer).getMetrics().getAvailableConcurrentCalls())
                        .isEqualTo(3));
    }

    @Test
    void stopsWaitingForAServiceAndSaysWhenToComeBack() {
        CountDownLatch open = pip.fallSilent();

        Answer answer = door.get(ASSEN, assen);
        open.countDown();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("retry-after")).isEqualTo("5");
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("niet-bereikbaar", "Dit onderdeel is nu niet bereikbaar.", "This part cannot be reached now.")
                .doesNotContain("127.0.0.1");
    }

    @Test
    void neverTriesAgain() {
        CountDownLatch open = pip.fallSilent();

        door.get(ASSEN, assen);
        door.send("POST", ASSEN, "{}", assen, "Content-Type: application/json", "Idempotency-Key: 1");
        open.countDown();

        assertThat(pip.received()).hasSize(2);
    }

    @Test
    void neverTriesAgainWhenAnAnswerBreaksOff() {
        pip.breakOff();

        door.send("POST", ASSEN, "{}", assen, "Content-Type: application/json");

        assertThat(pip.received()).hasSize(1);
    }

    @Test
    void stopsAskingAServiceThatIsAwayAndLeavesTheOthersAlone() {
        reporting.hangUp();
        for (int i = 0; i < 10; i++) {
            assertThat(door.get(TABELLEN, assen).status()).isEqualTo(503);
        }

        assertThat(breakers.circuitBreaker("reporting").getState()).isEqualTo(CircuitBreaker.State.OPEN);
        reporting.received().clear();
        Answer refused = door.get(TABELLEN, assen);
        assertThat(reporting.received()).isEmpty();
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("retry-after")).isEqualTo("5");
        assertThat(breakers.circuitBreaker("pip").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
        assertThat(door.get(ASSEN, assen).status()).isEqualTo(200);
    }

    @Test
    void asksAgainWhenAServiceIsBack() {
        breakers.circuitBreaker("pip").transitionToOpenState();
        assertThat(door.get(ASSEN, assen).status()).isEqualTo(503);

        breakers.circuitBreaker("pip").transitionToHalfOpenState();
        askAtOnce(3, () -> door.get(ASSEN, assen));

        assertThat(breakers.circuitBreaker("pip").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void takesAnyAnswerAsASignThatTheServiceIsThere() {
        pip.answer(500, Map.of("Content-Type", "application/problem+json"), "{}");

        for (int i = 0; i < 15; i++) {
            assertThat(door.get(ASSEN, assen).status()).isEqualTo(500);
        }

        assertThat(breakers.circuitBreaker("pip").getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    private List<Answer> askAtOnce(int times, Callable<Answer> question) {
        return begin(times, question).stream().map(LimitsTest::answer).toList();
    }

    private List<Future<Answer>> begin(int times, Callable<Answer> question) {
        return new ArrayList<>(IntStream.range(0, times)
                .mapToObj(i -> threads.submit(question))
                .toList());
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
