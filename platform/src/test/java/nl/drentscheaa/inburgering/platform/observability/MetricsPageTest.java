package nl.drentscheaa.inburgering.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.tracer.common.SpanContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Prometheus drops a page as a whole when one line has a trace id in a place that it does not expect. */
class MetricsPageTest {

    @Test
    void namesTracesBesideBucketsOnly() throws IOException {
        var registry = new PrometheusMeterRegistry(
                new Settings(exporterSettings()), new PrometheusRegistry(), Clock.SYSTEM, new Sampled());
        Timer.builder("http.server.requests")
                .serviceLevelObjectives(Duration.ofMillis(10))
                .register(registry)
                .record(Duration.ofMillis(5));

        List<String> traced = registry.scrape("application/openmetrics-text; version=1.0.0; charset=utf-8")
                .lines()
                .filter(line -> line.contains(" # {"))
                .toList();

        assertThat(traced).isNotEmpty().allMatch(line -> line.startsWith("http_server_requests_seconds_bucket"));
    }

    private static Properties exporterSettings() throws IOException {
        Properties defaults =
                PropertiesLoaderUtils.loadProperties(new ClassPathResource("platform-defaults.properties"));
        Map<String, String> bound = new Binder(new MapConfigurationPropertySource(defaults))
                .bind("management.prometheus.metrics.export.properties", Bindable.mapOf(String.class, String.class))
                .get();
        var settings = new Properties();
        settings.putAll(bound);
        return settings;
    }

    private record Settings(Properties prometheusProperties) implements PrometheusConfig {
        @Override
        public @Nullable String get(String key) {
            return null;
        }
    }

    private static final class Sampled implements SpanContext {
        @Override
        public String getCurrentTraceId() {
            return "0af7651916cd43dd8448eb211c80319c";
        }

        @Override
        public String getCurrentSpanId() {
            return "b7ad6b7169203331";
        }

        @Override
        public boolean isCurrentSpanSampled() {
            return true;
        }

        @Override
        public void markCurrentSpanAsExemplar() {}
    }
}
