package nl.drentscheaa.inburgering.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this copy of the gateway read of sessions a moment ago, so that a page which asks for ten things at once reads
 * its session once.
 */
final class SessionMemory {

    private static final int MOST = 10_000;

    private final Map<String, Remembered> sessions = new ConcurrentHashMap<>();
    private final Duration keep;
    private final Clock clock;

    private record Remembered(Snapshot snapshot, Instant until) {}

    SessionMemory(Duration keep, Clock clock) {
        this.keep = keep;
        this.clock = clock;
    }

    Optional<Snapshot> find(String storedId) {
        return Optional.ofNullable(sessions.get(storedId))
                .filter(remembered -> clock.instant().isBefore(remembered.until()))
                .map(Remembered::snapshot);
    }

    void remember(String storedId, Snapshot snapshot) {
        if (keep.isZero()) {
            return;
        }
        if (sessions.size() >= MOST) {
            sweep();
        }
        if (sessions.size() < MOST) {
            sessions.put(storedId, new Remembered(snapshot, clock.instant().plus(keep)));
        }
    }

    void forget(String storedId) {
        sessions.remove(storedId);
    }

    void sweep() {
        Instant now = clock.instant();
        sessions.values().removeIf(remembered -> !now.isBefore(remembered.until()));
    }
}
