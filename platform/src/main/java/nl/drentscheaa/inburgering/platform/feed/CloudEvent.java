package nl.drentscheaa.inburgering.platform.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;

/**
 * An event on the wire: CloudEvents 1.0 in JSON, as the NL GOV profile writes it. Nothing personal stands outside
 * {@code data}.
 *
 * @param source {@code urn:nl:inburgering:<service>}
 * @param type {@code nl.inburgering.<type>}
 * @param sequence the event's number as text, as the CloudEvents extension has it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String sequence,
        Map<String, Object> data) {

    /** The media type of a list of these. */
    public static final String BATCH = "application/cloudevents-batch+json";

    private static final String SOURCE = "urn:nl:inburgering:";
    private static final String TYPE = "nl.inburgering.";

    /** The event for the wire. */
    public static CloudEvent of(FeedEvent event) {
        return new CloudEvent(
                "1.0",
                event.eventId(),
                SOURCE + event.source(),
                TYPE + event.type(),
                event.subject(),
                event.time(),
                "application/json",
                Long.toString(event.sequence()),
                event.data());
    }

    /** The event as it came off the wire. */
    public FeedEvent toFeedEvent() {
        return new FeedEvent(
                source.substring(SOURCE.length()),
                Long.parseLong(sequence),
                id,
                type.substring(TYPE.length()),
                subject,
                time,
                data);
    }
}
