package nl.drentscheaa.inburgering.platform.observability;

import nl.drentscheaa.inburgering.platform.security.IssuerKeys;
import nl.drentscheaa.inburgering.platform.tenancy.TenantClients;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** What makes a service ready; being alive depends on nothing outside it. */
@AutoConfiguration
class ProbesAutoConfiguration {

    /** Boot's own indicator asks a command that the embedded server does not know. */
    @Bean
    HealthIndicator databasesHealthIndicator(TenantClients clients) {
        return new Reachable(() -> {
            clients.ping();
            return true;
        });
    }

    /** Once the keys are here, tokens can be verified even while the issuer is away. */
    @Bean
    HealthIndicator issuerHealthIndicator(IssuerKeys keys) {
        return new Reachable(keys::wereSeen);
    }
}
