package nl.drentscheaa.inburgering.platform.web.idempotency;

import java.time.Clock;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.tenancy.TenantDocument;
import nl.drentscheaa.inburgering.platform.web.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Idempotency keys on creates. */
@AutoConfiguration
@EnableScheduling
class IdempotencyAutoConfiguration {

    @Bean
    IdempotencyKeys idempotencyKeys(MongoTemplate mongo, FieldEncryption encryption, Clock clock) {
        return new IdempotencyKeys(mongo, encryption, clock);
    }

    @Bean
    TenantDocument rememberedRequests() {
        return new TenantDocument(Remembered.class);
    }

    /** Last of the filters: the caller is known and the municipality bound by then. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(IdempotencyKeys keys, ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new IdempotencyFilter(keys, problems));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }

    @Bean
    Sweep idempotencySweep(IdempotencyKeys keys, Gemeenten gemeenten) {
        return new Sweep(keys, gemeenten);
    }

    /** Forgets old keys, hourly. */
    record Sweep(IdempotencyKeys keys, Gemeenten gemeenten) {

        @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
        void sweep() {
            gemeenten.forEach(gemeente -> Tenancy.run(gemeente, keys::sweep));
        }
    }
}
