package nl.drentscheaa.inburgering.gateway.session;

import java.time.Instant;
import java.util.Map;

/** A session as it was read. */
record Snapshot(Instant created, Instant lastAccessed, Map<String, Object> attributes) {

    Snapshot {
        attributes = Map.copyOf(attributes);
    }
}
