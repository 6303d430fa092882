package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;

/** Where to read: the collection of a read model that is in use, and how fresh it is. */
public final class ReadModels {

    /** A swap by another copy of this program is noticed within this time; the old generation lives longer. */
    private static final Duration REMEMBER = Duration.ofSeconds(2);

    private record Key(String projection, GemeenteId gemeente) {}

    private record Remembered(String collection, long until) {}

    private final Map<String, Projection> projections;
    private final Generations generations;
    private final Stand stand;
    private final Map<Key, Remembered> remembered = new ConcurrentHashMap<>();

    ReadModels(Map<String, Projection> projections, Generations generations, Stand stand) {
        this.projections = projections;
        this.generations = generations;
        this.stand = stand;
    }

    /** The collection of the bound municipality that holds the read model now. Ask for each query anew. */
    public String collectionOf(String projection) {
        var key = new Key(projection, Tenancy.current().id());
        Remembered known = remembered.get(key);
        long now = System.nanoTime();
        if (known != null && now < known.until()) {
            return known.collection();
        }
        String collection = generations.of(get(projection)).activeGeneration().collection();
        remembered.put(key, new Remembered(collection, now + REMEMBER.toNanos()));
        return collection;
    }

    /** The moment up to which the read model of a municipality is complete. */
    public Instant standOf(String projection, GemeenteId gemeente) {
        return stand.of(get(projection), gemeente);
    }

    private Projection get(String name) {
        Projection projection = projections.get(name);
        if (projection == null) {
            throw new IllegalArgumentException("no projection named " + name);
        }
        return projection;
    }
}
