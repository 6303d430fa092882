package nl.drentscheaa.inburgering.platformtest;

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
                    environment.getPropertySources().addFirst(new MapPropertySource("test", TestSurroundings.facts()));
                    new PlatformDefaults().postProcessEnvironment(environment, new SpringApplication());
                })
                .withPropertyValues("platform.service.name=test")
                .withUserConfiguration(service)
                .withUserConfiguration(extra);
    }
}
