package nl.drentscheaa.inburgering.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the service's API is.
 *
 * @param version the full version, told in each answer
 * @param title what it is called in its document
 * @param description what it is for
 */
@ConfigurationProperties("platform.api")
public record ApiProperties(
        @DefaultValue("1.0.0") String version,
        @DefaultValue("API") String title,
        @DefaultValue("") String description) {}
