package nl.drentscheaa.inburgering.platform.feed;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * An event that an aggregate has registered and the relay has not yet put into the feed.
 *
 * @param eventId unique for ever: the feed takes each id once
 * @param type kebab-case, past tense, without prefix
 * @param subject the id of whom or what it is about; never a name or a number that means something outside
 * @param time when it happened, UTC
 * @param data what happened; values are text, numbers, booleans, lists or maps of those
 */
public record OutboxEvent(
        @Indexed(sparse = true) String eventId, String type, String subject, Instant time, Map<String, Object> data) {

    /** An event with a fresh id. */
    public static OutboxEvent of(String type, String subject, Instant time, Map<String, Object> data) {
        return new OutboxEvent(UUID.randomUUID().toString(), type, subject, time, data);
    }
}
