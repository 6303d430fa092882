package nl.drentscheaa.inburgering.platform.observability;

import com.mongodb.event.CommandEvent;
import com.mongodb.event.CommandFailedEvent;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.mongodb.MongoCommandTagsProvider;
import io.micrometer.core.instrument.config.MeterFilter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.metrics.MongoMetricsAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.observation.ClientRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationConvention;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** Metrics whose number does not grow with use, and traces that tell of no one. */
@AutoConfiguration(before = MongoMetricsAutoConfiguration.class)
class ObservabilityAutoConfiguration {

    /** More addresses than this a service does not have; what comes on top is a fault in naming them. */
    private static final int MOST_ADDRESSES = 150;

    @Bean
    ServerRequestObservationConvention servedRequests() {
        return new TemplatedRequests.Served();
    }

    @Bean
    ClientRequestObservationConvention madeRequests() {
        return new TemplatedRequests.Made();
    }

    /** The driver's own tags name database and collection: with a database per municipality they would not end. */
    @Bean
    MongoCommandTagsProvider mongoCommandTagsProvider() {
        return event -> Tags.of("command", event.getCommandName(), "status", outcome(event));
    }

    @Bean
    MeterFilter boundedAddresses() {
        return MeterFilter.maximumAllowableTags("http.server.requests", "uri", MOST_ADDRESSES, MeterFilter.deny());
    }

    /** One span per request tells enough; one per filter of the security chain costs more than the filter itself. */
    @Bean
    SecurityObservationSettings securityObservationSettings() {
        return SecurityObservationSettings.noObservations();
    }

    /** Every exporter, also one that a service adds itself. */
    @Bean
    static BeanPostProcessor scrubbedSpans() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SpanExporter exporter ? new ScrubbedSpans(exporter) : bean;
            }
        };
    }

    private static String outcome(CommandEvent event) {
        return event instanceof CommandFailedEvent ? "FAILED" : "SUCCESS";
    }
}
