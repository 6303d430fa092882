package nl.drentscheaa.inburgering.platform.feed.consume;

import java.util.Set;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;

/**
 * A read model that is made from feeds alone and can therefore be thrown away and made again.
 *
 * <p>Events of one source come in order; events of two sources come in any order; an event may come twice. An
 * implementation writes through {@link ReadModel#apply}, which makes a repeat do nothing.
 */
public interface Projection {

    /** The name of the read model, also that of its collections. Kebab-case. */
    String name();

    /** Raise it when {@link #apply} changes: the read model is then rebuilt while the old one stays in use. */
    int version();

    /** The services whose feeds it is made from; the service's own name means its own feed. */
    Set<String> sources();

    /** Carries the index annotations of the read model's documents. */
    Class<?> document();

    /** Applies one event; an exception is tried again and then parks the event's subject. */
    void apply(FeedEvent event, ReadModel model);
}
