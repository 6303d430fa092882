package nl.drentscheaa.inburgering.platform.feed;

import java.time.Instant;
import java.util.Map;

/**
 * An event of a feed, as its consumer gets it.
 *
 * @param source the service that published it
 * @param sequence its number in the municipality's feed of that service: from 1, without gaps
 * @param eventId unique
 * @param type kebab-case, past tense, without prefix
 * @param subject the id of whom it is about, or a pseudonym
 * @param time when it happened, UTC
 * @param data only what the consumer is granted
 */
public record FeedEvent(
        String source,
        long sequence,
        String eventId,
        String type,
        String subject,
        Instant time,
        Map<String, Object> data) {}
