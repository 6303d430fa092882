package nl.drentscheaa.inburgering.intake.bijlage.clamav;

import nl.drentscheaa.inburgering.intake.bijlage.Virusscanner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The virus scanner of this installation, or none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClamavProperties.class)
class ClamavConfiguration {

    @Bean
    Virusscanner virusscanner(ClamavProperties properties) {
        return properties.host().isBlank() ? new NoVirusscanner() : new Clamav(properties);
    }
}
