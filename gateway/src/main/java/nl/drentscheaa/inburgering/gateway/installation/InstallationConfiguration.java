package nl.drentscheaa.inburgering.gateway.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.tenancy.Secrets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The gateway takes the platform's registry and secrets, not its databases per municipality: it has none. */
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    /** The part of the registry file that the gateway needs. */
    private record Registry(List<Gemeente> gemeenten) {}

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Gemeenten gemeenten(InstallationProperties properties) {
        return new Gemeenten(read(properties.gemeentenFile()).gemeenten());
    }

    @Bean
    Secrets secrets(InstallationProperties properties) {
        return new Secrets(properties.secretsDir());
    }

    @Bean
    PlatformSecret platformSecret(Secrets secrets) {
        return new PlatformSecret(secrets.getBytes("platform"));
    }

    private static Registry read(Path file) {
        try {
            return YAMLMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Files.readString(file), Registry.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the registry of municipalities " + file, e);
        }
    }
}
