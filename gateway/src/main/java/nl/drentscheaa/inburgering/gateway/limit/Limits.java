package nl.drentscheaa.inburgering.gateway.limit;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.drentscheaa.inburgering.gateway.path.ApiPath;
import nl.drentscheaa.inburgering.gateway.problem.ProblemCode;
import nl.drentscheaa.inburgering.gateway.problem.Problems;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Keeps one municipality's haste and one service's trouble from becoming everybody's: first the rate and the number at
 * once of the municipality, then the breaker of the service, then the time that it gets. Never tries again by itself: a
 * change could happen twice.
 */
@Component
public class Limits implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Limits.class);
    private static final Duration RETRY_AFTER_RATE = Duration.ofSeconds(1);
    private static final Duration RETRY_AFTER_OUTAGE = Duration.ofSeconds(5);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RateLimiterRegistry rates;
    private final BulkheadRegistry bulkheads;
    private final CircuitBreakerRegistry breakers;
    private final Problems problems;
    private final Gemeenten gemeenten;
    private final TimeLimiter answering;
    private final TimeLimiter taking;
    private final ExecutorService calls = ContextExecutorService.wrap(
            Executors.newVirtualThreadPerTaskExecutor(),
            () -> ContextSnapshotFactory.builder().build().captureAll());

    Limits(
            LimitProperties properties,
            RateLimiterRegistry rates,
            BulkheadRegistry bulkheads,
            CircuitBreakerRegistry breakers,
            Problems problems,
            Gemeenten gemeenten) {
        this.rates = rates;
        this.bulkheads = bulkheads;
        this.breakers = breakers;
        this.problems = problems;
        this.gemeenten = gemeenten;
        this.answering = TimeLimiter.of(properties.answerWithin());
        this.taking = TimeLimiter.of(properties.takeWithin());
    }

    /**
     * The service's answer, or a problem that says to come back later.
     *
     * @param path where the request goes
     * @param named the municipalities of the caller's token; those that the registry does not know fall away
     */
    public ServerResponse within(
            ApiPath path, Collection<String> named, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        Payer payer = Payer.of(path, known(named), request.servletRequest().getRemoteAddr());
        if (!rates.rateLimiter(payer.key()).acquirePermission()) {
            return problems.answer(ProblemCode.TE_VEEL_VERZOEKEN, RETRY_AFTER_RATE);
        }
        Bulkhead bulkhead = bulkheads.bulkhead(payer.key());
        if (!bulkhead.tryAcquirePermission()) {
            return problems.answer(ProblemCode.TE_VEEL_VERZOEKEN, RETRY_AFTER_RATE);
        }
        ServerResponse answer;
        try {
            answer = ask(path, request, next);
        } catch (Exception | Error e) {
            bulkhead.onComplete();
            throw e;
        }
        return new ReleasingResponse(answer, bulkhead::onComplete);
    }

    private ServerResponse ask(ApiPath path, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        CallerBody body = CallerBody.of(request);
        CircuitBreaker breaker = breakers.circuitBreaker(path.dienst());
        if (!breaker.tryAcquirePermission()) {
            return problems.answer(ProblemCode.NIET_BEREIKBAAR, RETRY_AFTER_OUTAGE);
        }
        long start = breaker.getCurrentTimestamp();
        try {
            ServerResponse answer =
                    limiter(request).executeFutureSupplier(() -> calls.submit(() -> next.handle(request)));
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return answer;
        } catch (ResourceAccessException | TimeoutException e) {
            Optional<ProblemCode> callersFault = body.fault(e);
            if (callersFault.isPresent()) {
                breaker.releasePermission();
                return problems.answer(callersFault.get());
            }
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            log.warn("{} does not answer: {}", path.dienst(), e.getClass().getSimpleName());
            return problems.answer(ProblemCode.NIET_BEREIKBAAR, RETRY_AFTER_OUTAGE);
        } catch (Exception | Error e) {
            breaker.releasePermission();
            throw e;
        } finally {
            body.close();
        }
    }

    private TimeLimiter limiter(ServerRequest request) {
        boolean file = !READING.contains(request.method())
                && request.headers()
                        .contentType()
                        .filter(type -> !type.isCompatibleWith(MediaType.APPLICATION_JSON))
                        .isPresent();
        return file ? taking : answering;
    }

    private List<GemeenteId> known(Collection<String> named) {
        return named.stream()
                .filter(GemeenteId::isWellFormed)
                .map(GemeenteId::new)
                .filter(id -> gemeenten.find(id).isPresent())
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        calls.shutdown();
        if (!calls.awaitTermination(1, TimeUnit.SECONDS)) {
            calls.shutdownNow();
        }
    }
}
