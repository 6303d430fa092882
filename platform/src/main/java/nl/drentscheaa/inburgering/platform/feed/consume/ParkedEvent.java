package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Instant;
import java.util.Map;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An event that waits: it could not be applied, or it follows one of the same subject that could not.
 *
 * @param generation for which making of which read model
 * @param fault the kind of fault, without its message: that may hold personal data
 * @param parkedAt since when it waits
 */
@Document("inbox")
@CompoundIndex(name = "generatie_subject", def = "{'generation': 1, 'subject': 1, 'source': 1, 'sequence': 1}")
record ParkedEvent(
        @Id String key,
        String generation,
        String source,
        long sequence,
        String eventId,
        String type,
        String subject,
        Instant time,
        Map<String, Object> data,
        String fault,
        Instant parkedAt) {

    static ParkedEvent of(Generation generation, FeedEvent event, String fault, Instant now) {
        return new ParkedEvent(
                generation.key() + "/" + event.source() + "/" + event.sequence(),
                generation.key(),
                event.source(),
                event.sequence(),
                event.eventId(),
                event.type(),
                event.subject(),
                event.time(),
                event.data(),
                fault,
                now);
    }

    FeedEvent event() {
        return new FeedEvent(source, sequence, eventId, type, subject, time, data);
    }
}
