package nl.drentscheaa.inburgering.platform.feed.publish;

import nl.drentscheaa.inburgering.platform.tenancy.FanOut;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;
import nl.drentscheaa.inburgering.platform.tenancy.TenantDocument;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The publishing side of the feed. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
@EnableConfigurationProperties({FeedGrants.class, FeedForgetting.class})
@Import(FeedController.class)
class FeedPublishAutoConfiguration {

    @Bean
    EventLog eventLog(MongoTemplate mongo, FeedForgetting forgetting) {
        return new EventLog(mongo, forgetting);
    }

    @Bean
    TenantDocument storedEvents() {
        return new TenantDocument(StoredEvent.class);
    }

    @Bean
    FeedReader feedReader(EventLog log, FeedGrants grants, PlatformSecret secret, ServiceProperties service) {
        return new FeedReader(log, grants, secret, service);
    }

    @Bean
    Heads heads(EventLog log, FanOut fanOut) {
        return new Heads(log, fanOut);
    }

    @Bean
    Relays relays(Gemeenten gemeenten, MongoTemplate mongo, EventLog log, Heads heads) {
        return new Relays(gemeenten, new Relay(mongo, log), heads, new OutboxCollections(mongo));
    }

    @Bean
    Removals removals(MongoTemplate mongo, EventLog log) {
        return new Removals(mongo, new Relay(mongo, log));
    }

    @Bean
    TenantDocument removalNotes() {
        return new TenantDocument(Removal.class);
    }

    @Bean
    OutboxListener outboxListener(Relays relays) {
        return new OutboxListener(relays);
    }
}
