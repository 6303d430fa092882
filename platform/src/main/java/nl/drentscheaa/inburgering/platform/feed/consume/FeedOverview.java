package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Instant;
import java.util.List;

/**
 * How a read model of one municipality stands.
 *
 * @param projectie the read model
 * @param generatie which making of it is in use
 * @param wordtHerbouwd whether the next one is being made
 * @param bronnen the feeds it is made from
 * @param geparkeerd whose events could not be applied
 * @param standVan the moment up to which it is complete
 */
record FeedOverview(
        String projectie,
        int generatie,
        boolean wordtHerbouwd,
        List<Bron> bronnen,
        List<Geparkeerd> geparkeerd,
        Instant standVan) {

    /** @param achterstand the number of events still to be read */
    record Bron(String bron, long gelezen, long kop, long achterstand) {}

    /** @param aantal the events that wait: the one that failed and those after it */
    record Geparkeerd(String bron, String subject, String fout, Instant sinds, int aantal) {}

    /** @param items one per read model */
    record Feeds(List<FeedOverview> items) {}
}
