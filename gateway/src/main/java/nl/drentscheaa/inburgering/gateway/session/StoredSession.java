package nl.drentscheaa.inburgering.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * One request's view of a session. It remembers what the request changed, and only that is written: two requests of
 * one session at the same time do not undo each other's changes.
 */
final class StoredSession implements Session {

    private final SessionProperties properties;
    private final Clock clock;
    private final Instant created;
    private final Map<String, Object> attributes;
    private final Set<String> changed = new HashSet<>();

    private String id;
    private @Nullable String storedAs;
    private Instant lastAccessed;
    private Instant lastWritten;

    private StoredSession(
            SessionProperties properties, Clock clock, String id, @Nullable String storedAs, Snapshot snapshot) {
        this.properties = properties;
        this.clock = clock;
        this.id = id;
        this.storedAs = storedAs;
        this.created = snapshot.created();
        this.lastAccessed = snapshot.lastAccessed();
        this.lastWritten = snapshot.lastAccessed();
        this.attributes = new HashMap<>(snapshot.attributes());
    }

    static StoredSession begin(SessionProperties properties, Clock clock) {
        Instant now = clock.instant();
        return new StoredSession(properties, clock, SessionIds.random(), null, new Snapshot(now, now, Map.of()));
    }

    static StoredSession of(SessionProperties properties, Clock clock, String id, Snapshot snapshot) {
        return new StoredSession(properties, clock, id, id, snapshot);
    }

    /** The id under which it stands in the database now, or empty when it is not there yet. */
    Optional<String> storedAs() {
        return Optional.ofNullable(storedAs);
    }

    Set<String> changed() {
        return Set.copyOf(changed);
    }

    Map<String, Object> attributes() {
        return attributes;
    }

    boolean needsWriting() {
        return !id.equals(storedAs)
                || !changed.isEmpty()
                || Duration.between(lastWritten, lastAccessed).compareTo(properties.touched()) >= 0;
    }

    void wasWritten() {
        storedAs = id;
        lastWritten = lastAccessed;
        changed.clear();
    }

    Optional<SessionOwner> owner() {
        return attributes.get(SessionOwner.ATTRIBUTE) instanceof SessionOwner owner
                ? Optional.of(owner)
                : Optional.empty();
    }

    /** When it ends if no further request comes. */
    Instant endsAt() {
        Instant idleEnd = lastAccessed.plus(getMaxInactiveInterval());
        Instant absoluteEnd = created.plus(properties.absolute());
        return idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String changeSessionId() {
        id = SessionIds.random();
        return id;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getAttribute(String name) {
        return (T) attributes.get(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return Set.copyOf(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            removeAttribute(name);
            return;
        }
        attributes.put(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        if (attributes.remove(name) != null) {
            changed.add(name);
        }
    }

    @Override
    public Instant getCreationTime() {
        return created;
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        lastAccessed = clock.instant();
    }

    @Override
    public Instant getLastAccessedTime() {
        return lastAccessed;
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        throw new UnsupportedOperationException("how long sessions live is set for all of them");
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return owner().isPresent() ? properties.idle() : properties.beforeLogin();
    }

    @Override
    public boolean isExpired() {
        return !clock.instant().isBefore(endsAt());
    }
}
