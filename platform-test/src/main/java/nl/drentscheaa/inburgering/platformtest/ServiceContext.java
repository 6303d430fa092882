package nl.drentscheaa.inburgering.platformtest;

import java.util.HashMap;
import nl.drentscheaa.inburgering.platform.observability.PlatformDefaults;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;

/** Starts a service in a context of its own, for tests of what keeps it from starting. */
public final class ServiceContext {

    private ServiceContext() {}

    /**
     * @param service the service's application class
     * @param extra beans beside the service's own
     */
    public static WebApplicationContextRunner of(Class<?> service, Class<?>... extra) {
        return new WebApplicationContextRunner()
                .withInitializer(context -> {
                    var environment = context.getEnvironment();
                    var facts = new HashMap<>(TestSurroundings.facts());
                    facts.put("platform.service.name", "test");
                    environment.getPropertySources().addFirst(new MapPropertySource("test", facts));
                    new PlatformDefaults().postProcessEnvironment(environment, new SpringApplication());
                })
                .withUserConfiguration(service)
                .withUserConfiguration(extra);
    }
}
