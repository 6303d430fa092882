package nl.drentscheaa.inburgering.platform.datalog;

import java.time.Clock;
import java.util.function.Function;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import nl.drentscheaa.inburgering.platform.tenancy.TenantDocument;
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
    Logboek logboek(LogboekLines lines, LogboekHead head, Chains chains, Clock clock) {
        return new Logboek(gemeente -> new Appender(lines, head, chains.apply(gemeente), clock));
    }

    @Bean
    LogboekVerification logboekVerification(LogboekLines lines, LogboekHead head, Chains chains) {
        return new LogboekVerification(lines, head, chains);
    }

    @Bean
    SealedPlace logboekCursors(PlatformSecret secret) {
        return new SealedPlace(secret);
    }

    @Bean
    TenantDocument logboekIndexes() {
        return new TenantDocument(LogboekIndexes.class);
    }
}
