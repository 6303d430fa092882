package nl.drentscheaa.inburgering.platform.feed.publish;

import java.time.Instant;
import java.util.Map;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An event in the municipality's feed.
 *
 * @param sequence 1, 2, 3 … without gaps; readers rely on it
 */
@Document("events")
record StoredEvent(
        @Id long sequence,
        @Indexed(unique = true) String eventId,
        String type,
        @Indexed String subject,
        Instant time,
        Map<String, Object> data) {

    static StoredEvent number(long sequence, OutboxEvent event) {
        return new StoredEvent(sequence, event.eventId(), event.type(), event.subject(), event.time(), event.data());
    }
}
