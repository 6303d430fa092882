package nl.drentscheaa.inburgering.platform.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.PropertiesPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/**
 * The settings that all services share, with the lowest precedence: a service's own configuration says only what is
 * its own, and the environment overrules both.
 */
public final class PlatformDefaults implements EnvironmentPostProcessor {

    private static final String FILE = "platform-defaults.properties";
    private static final String COLLECTOR = "OTEL_EXPORTER_OTLP_ENDPOINT";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String collector = environment.getProperty(COLLECTOR);
        if (StringUtils.hasText(collector)) {
            environment.getPropertySources().addLast(new MapPropertySource("collector", exportTo(collector)));
        }
        try {
            new PropertiesPropertySourceLoader()
                    .load(FILE, new ClassPathResource(FILE))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException("the library lacks its own " + FILE, e);
        }
    }

    private static Map<String, Object> exportTo(String collector) {
        String base = collector.endsWith("/") ? collector.substring(0, collector.length() - 1) : collector;
        return Map.of(
                "management.tracing.export.otlp.enabled",
                "true",
                "management.opentelemetry.tracing.export.otlp.endpoint",
                base + "/v1/traces");
    }
}
