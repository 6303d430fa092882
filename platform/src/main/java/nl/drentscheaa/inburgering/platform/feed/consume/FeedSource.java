package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Duration;
import java.util.Map;
import nl.drentscheaa.inburgering.platform.feed.FeedPage;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/** A feed that can be pulled. */
interface FeedSource {

    /** The service that publishes it. */
    String name();

    /**
     * The last number of each municipality, after waiting for one that differs from what is known.
     *
     * @param known what the asker has
     */
    Map<GemeenteId, Long> heads(Duration wait, Map<GemeenteId, Long> known);

    /** Events of the bound municipality after a number, oldest first. */
    FeedPage read(long after, int limit);
}
