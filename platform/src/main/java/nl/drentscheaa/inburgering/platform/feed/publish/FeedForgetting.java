package nl.drentscheaa.inburgering.platform.feed.publish;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which events make the feed forget. A feed can be read again from its first event, so what it told of a person who was
 * erased would be told for ever.
 *
 * @param events by the type of the event: the fields that are overwritten in all that was told of its subject before
 */
@ConfigurationProperties("platform.feed.forgetting")
record FeedForgetting(@DefaultValue Map<String, List<String>> events) {

    /** What is left of a field: a text, since readers of old events count on one. */
    static final String FORGOTTEN = "GEWIST";

    static final FeedForgetting NOTHING = new FeedForgetting(Map.of());

    List<String> fieldsOf(String type) {
        return events.getOrDefault(type, List.of());
    }
}
