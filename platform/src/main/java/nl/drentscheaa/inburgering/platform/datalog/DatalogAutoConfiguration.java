package nl.drentscheaa.inburgering.platform.datalog;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import nl.drentscheaa.inburgering.platform.tenancy.TenantDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The data log. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@Import(LogboekController.class)
class DatalogAutoConfiguration {

    /** Makes the chain of a municipality: with a key that is its own, in this service. */
    @FunctionalInterface
    interface Chains extends Function<GemeenteId, Chain> {}

    @Bean
    Chains logboekChains(PlatformSecret secret, ServiceProperties service) {
        return gemeente -> new Chain(secret.derive("logboek:" + service.name() + ":" + gemeente.value()));
    }

    @Bean
    LogboekLines logboekLines(MongoTemplate mongo) {
        return new LogboekLines(mongo);
    }

    @Bean
    LogboekHead logboekHead(MongoTemplate mongo) {
        return new LogboekHead(mongo);
    }

    @Bean
    Logboek logboek(
            LogboekLines lines, LogboekHead head, Chains chains, Clock clock, ObjectProvider<MeterRegistry> meters) {
        return new Logboek(gemeente ->
                new Appender(lines, head, chains.apply(gemeente), clock, length(gemeente, meters.getIfAvailable())));
    }

    /** How long the log is, as a metric: its past is kept outside the database, so a log put back in time is seen. */
    private static LongConsumer length(GemeenteId gemeente, @Nullable MeterRegistry meters) {
        var lines = new AtomicLong();
        if (meters != null) {
            Gauge.builder("logboek.regels", lines, AtomicLong::doubleValue)
                    .description("The number of the last line of the data log")
                    .tag("gemeente", gemeente.value())
                    .strongReference(true)
                    .register(meters);
        }
        return lines::set;
    }

    @Bean
    LogboekVerification logboekVerification(LogboekLines lines, LogboekHead head, Chains chains) {
        return new LogboekVerification(lines, head, chains);
    }

    @Bean
    TenantDocument logboekIndexes() {
        return new TenantDocument(LogboekIndexes.class);
    }
}
