package nl.drentscheaa.inburgering.platform.feed;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * An aggregate is one document, written at once: its state, its version and the events that tell of the change.
 *
 * <p>A subclass registers an event where it changes. The store writes {@link #outbox()} with the rest; it must keep
 * the events that it read and that the relay may not have seen. Writing an event again that has been relayed in the
 * meantime does no harm, since the feed takes each id once.
 */
public abstract class Aggregate {

    @Version
    @Field("versie")
    private long version;

    // Not final: Spring Data leaves a final field as the constructor made it, and what was waiting would be lost.
    @Field("outbox")
    private List<OutboxEvent> outbox = new ArrayList<>();

    /** A new aggregate, not stored yet. */
    protected Aggregate() {}

    /**
     * An aggregate as it was read by a store that maps it itself.
     *
     * @param version as stored
     * @param outbox the events that were read with it
     */
    protected Aggregate(long version, List<OutboxEvent> outbox) {
        this.version = version;
        this.outbox.addAll(outbox);
    }

    /** The number of times it was stored; 0 before the first. */
    public final long version() {
        return version;
    }

    /** The events that wait for the relay, oldest first. */
    public final List<OutboxEvent> outbox() {
        return List.copyOf(outbox);
    }

    /** Adds an event that is stored with the aggregate. */
    protected final void register(OutboxEvent event) {
        outbox.add(event);
    }
}
