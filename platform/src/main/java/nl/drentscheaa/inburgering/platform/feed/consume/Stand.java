package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/** Until when this program knows what each source published. */
final class Stand {

    private record Key(String projection, String source, GemeenteId gemeente) {}

    private final Clock clock;
    private final Map<Key, Instant> caughtUp = new ConcurrentHashMap<>();
    private final Set<String> listening = ConcurrentHashMap.newKeySet();
    private final Set<Key> reading = ConcurrentHashMap.newKeySet();
    private final Instant start;

    Stand(Clock clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    /** News has come and is being read: what was complete is so no longer. */
    void reads(String projection, String source, GemeenteId gemeente) {
        var key = new Key(projection, source, gemeente);
        if (listening.contains(source)) {
            caughtUp.computeIfPresent(key, (known, last) -> clock.instant());
        }
        reading.add(key);
    }

    void caughtUp(String projection, String source, GemeenteId gemeente) {
        var key = new Key(projection, source, gemeente);
        caughtUp.put(key, clock.instant());
        reading.remove(key);
    }

    void behind(String projection, String source, GemeenteId gemeente) {
        var key = new Key(projection, source, gemeente);
        caughtUp.remove(key);
        reading.remove(key);
    }

    /** A question for news is on its way to the source, or has just been answered. */
    void listens(String source) {
        listening.add(source);
    }

    void lostTouch(String source) {
        listening.remove(source);
    }

    /** The moment up to which the read model is complete; the program's start when it never was since then. */
    Instant of(Projection projection, GemeenteId gemeente) {
        return projection.sources().stream()
                .map(source -> ofSource(new Key(projection.name(), source, gemeente)))
                .min(Instant::compareTo)
                .orElseGet(clock::instant);
    }

    private Instant ofSource(Key key) {
        Instant last = caughtUp.get(key);
        if (last == null) {
            return start;
        }
        boolean hearsAll = listening.contains(key.source()) && !reading.contains(key);
        return hearsAll ? clock.instant() : last;
    }
}
