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
    private final Instant start;

    Stand(Clock clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    void caughtUp(String projection, String source, GemeenteId gemeente) {
        caughtUp.put(new Key(projection, source, gemeente), clock.instant());
    }

    void behind(String projection, String source, GemeenteId gemeente) {
        caughtUp.remove(new Key(projection, source, gemeente));
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
        return listening.contains(key.source()) ? clock.instant() : last;
    }
}
