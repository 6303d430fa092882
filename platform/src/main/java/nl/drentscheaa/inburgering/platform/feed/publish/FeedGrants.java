package nl.drentscheaa.inburgering.platform.feed.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What each consumer of the feed may have: nothing, unless it is written here.
 *
 * @param consumers by OAuth client id
 */
@ConfigurationProperties("platform.feed.grants")
record FeedGrants(@DefaultValue Map<String, Grant> consumers) {

    /**
     * @param pseudonym whether the consumer gets a pseudonym instead of the subject
     * @param events the fields it gets, by event type; {@code *} stands for all
     */
    record Grant(@DefaultValue("false") boolean pseudonym, Map<String, List<String>> events) {

        private static final String ALL = "*";

        Optional<Map<String, Object>> fieldsOf(StoredEvent event) {
            List<String> fields = events.get(event.type());
            if (fields == null) {
                return Optional.empty();
            }
            if (fields.contains(ALL)) {
                return Optional.of(event.data());
            }
            var granted = new LinkedHashMap<>(event.data());
            granted.keySet().retainAll(fields);
            return Optional.of(granted);
        }
    }

    /** The event as the consumer may see it, or empty when it may not know of it at all. */
    Optional<FeedEvent> project(String source, StoredEvent event, String consumer, PlatformSecret secret) {
        return Optional.ofNullable(consumers.get(consumer))
                .flatMap(grant -> grant.fieldsOf(event)
                        .map(data -> new FeedEvent(
                                source,
                                event.sequence(),
                                event.eventId(),
                                event.type(),
                                grant.pseudonym() ? pseudonym(event.subject(), consumer, secret) : event.subject(),
                                event.time(),
                                data)));
    }

    /** The same subject gives a consumer the same pseudonym from every service, and another one per municipality. */
    private static String pseudonym(String subject, String consumer, PlatformSecret secret) {
        return secret.pseudonym(consumer + ":" + Tenancy.current().id(), subject);
    }
}
