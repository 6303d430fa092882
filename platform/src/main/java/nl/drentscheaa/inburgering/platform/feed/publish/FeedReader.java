package nl.drentscheaa.inburgering.platform.feed.publish;

import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.FeedPage;
import nl.drentscheaa.inburgering.platform.tenancy.PlatformSecret;
import nl.drentscheaa.inburgering.platform.tenancy.ServiceProperties;

/** Reads the feed of the bound municipality for a consumer. */
public final class FeedReader {

    private final EventLog log;
    private final FeedGrants grants;
    private final PlatformSecret secret;
    private final String source;

    FeedReader(EventLog log, FeedGrants grants, PlatformSecret secret, ServiceProperties service) {
        this.log = log;
        this.grants = grants;
        this.secret = secret;
        this.source = service.name();
    }

    /** What another service is granted. */
    FeedPage readFor(String consumer, long after, int limit) {
        List<StoredEvent> stored = log.read(after, limit);
        List<FeedEvent> granted = stored.stream()
                .flatMap(event -> grants.project(source, event, consumer, secret).stream())
                .toList();
        return new FeedPage(granted, position(stored, after));
    }

    /** Everything, for this service itself. */
    public FeedPage readOwn(long after, int limit) {
        List<StoredEvent> stored = log.read(after, limit);
        List<FeedEvent> events = stored.stream()
                .map(event -> new FeedEvent(
                        source,
                        event.sequence(),
                        event.eventId(),
                        event.type(),
                        event.subject(),
                        event.time(),
                        event.data()))
                .toList();
        return new FeedPage(events, position(stored, after));
    }

    private static long position(List<StoredEvent> stored, long after) {
        return stored.isEmpty() ? after : stored.getLast().sequence();
    }
}
