package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import nl.drentscheaa.inburgering.platform.feed.FeedPage;
import nl.drentscheaa.inburgering.platform.feed.publish.FeedReader;
import nl.drentscheaa.inburgering.platform.feed.publish.Heads;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;

/** The service's own feed. */
final class LocalFeedSource implements FeedSource {

    private final String name;
    private final FeedReader reader;
    private final Heads heads;
    private final Gemeenten gemeenten;

    LocalFeedSource(String name, FeedReader reader, Heads heads, Gemeenten gemeenten) {
        this.name = name;
        this.reader = reader;
        this.heads = heads;
        this.gemeenten = gemeenten;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<GemeenteId, Long> heads(Duration wait, Map<GemeenteId, Long> known) {
        return typed(heads.await(gemeenten.all(), wait, moved -> !typed(moved).equals(known)));
    }

    @Override
    public FeedPage read(long after, int limit) {
        return reader.readOwn(after, limit);
    }

    private static Map<GemeenteId, Long> typed(Map<String, Long> heads) {
        var typed = new TreeMap<GemeenteId, Long>();
        heads.forEach((id, head) -> typed.put(new GemeenteId(id), head));
        return typed;
    }
}
