package nl.drentscheaa.inburgering.gateway.limit;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.ResourceAccessException;

@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Bean
    RateLimiterRegistry rateLimiters(LimitProperties properties) {
        return RateLimiterRegistry.of(RateLimiterConfig.custom()
                .limitRefreshPeriod(SECOND)
                .limitForPeriod(properties.perSecond())
                .timeoutDuration(Duration.ZERO)
                .build());
    }

    @Bean
    BulkheadRegistry bulkheads(LimitProperties properties) {
        return BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(properties.atOnce())
                .maxWaitDuration(Duration.ZERO)
                .build());
    }

    /** Only silence opens a breaker: an answer of any status proves that the service is there. */
    @Bean
    CircuitBreakerRegistry circuitBreakers(MeterRegistry meters) {
        var registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(Duration.ofSeconds(5))
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(3)
                .recordExceptions(IOException.class, ResourceAccessException.class, TimeoutException.class)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
        return registry;
    }
}
