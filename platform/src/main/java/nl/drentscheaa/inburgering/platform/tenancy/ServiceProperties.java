package nl.drentscheaa.inburgering.platform.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which service this program is.
 *
 * @param name the short name, for example {@code intake}: part of its database names, paths and event source
 */
@ConfigurationProperties("platform.service")
public record ServiceProperties(String name) {}
