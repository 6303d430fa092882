package nl.drentscheaa.inburgering.platform.tenancy;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The registry, the secrets and the routing of queries. */
@AutoConfiguration(before = {MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
@EnableConfigurationProperties({TenancyProperties.class, ServiceProperties.class})
class TenancyAutoConfiguration {

    @Bean
    Secrets secrets(TenancyProperties properties) {
        return new Secrets(properties.secretsDir());
    }

    @Bean
    PlatformSecret platformSecret(Secrets secrets) {
        return new PlatformSecret(secrets.getBytes("platform"));
    }

    @Bean
    Registry registry(TenancyProperties properties, Environment environment) {
        return Registry.read(properties.gemeentenFile(), environment::resolveRequiredPlaceholders);
    }

    @Bean
    Gemeenten gemeenten(Registry registry) {
        return new Gemeenten(registry.gemeenten());
    }

    @Bean
    FanOut fanOut() {
        return new FanOut();
    }

    @Bean
    TenantClients tenantClients(
            Registry registry,
            Secrets secrets,
            TenancyProperties properties,
            ServiceProperties service,
            ObjectProvider<MongoClientSettingsBuilderCustomizer> customizers) {
        List<MongoClientSettingsBuilderCustomizer> all =
                customizers.orderedStream().toList();
        return new TenantClients(registry, secrets, service.name(), properties.connectionsPerClient(), all);
    }

    /** Stands in for Boot's own client, which would otherwise open a connection to a default address. */
    @Bean(destroyMethod = "")
    MongoClient mongoClient(TenantClients clients) {
        return clients.all().iterator().next();
    }

    @Bean
    MongoDatabaseFactory mongoDatabaseFactory(TenantClients clients, ServiceProperties service) {
        return new TenantDatabaseFactory(clients, service.name());
    }

    @Bean
    TenantIndexes tenantIndexes(MongoTemplate mongo, ObjectProvider<TenantDocument> documents) {
        return new TenantIndexes(mongo, documents.orderedStream().toList());
    }

    /** Runs before anything else that runs at start-up, so that no write meets a collection without its indexes. */
    @Bean
    @Order(-100)
    ApplicationRunner createIndexes(TenantIndexes indexes, Gemeenten gemeenten) {
        return arguments -> gemeenten.forEach(gemeente -> Tenancy.run(gemeente, indexes::ensureAll));
    }
}
