package nl.drentscheaa.inburgering.platformtest;

import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platformtest.indexes.IndexCheck;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a test may have injected. */
@TestConfiguration(proxyBeanMethods = false)
class TestBeans {

    @Bean
    TestDatabase testDatabase(MongoTemplate mongo, Gemeenten gemeenten) {
        return new TestDatabase(mongo, gemeenten);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer listenForIndexes() {
        return settings -> settings.addCommandListener(IndexCheck.listener());
    }
}
