package nl.drentscheaa.inburgering.platform.feed.consume;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the feeds of other services are.
 *
 * @param sources base address by service name
 */
@ConfigurationProperties("platform.feed")
record FeedSources(@DefaultValue Map<String, URI> sources) {}
