package nl.drentscheaa.inburgering.gateway.session;

import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.session.SessionRepository;

/** Reads and writes sessions. */
final class StoredSessions implements SessionRepository<StoredSession> {

    private static final Logger LOG = LoggerFactory.getLogger(StoredSessions.class);

    private final SessionDocuments documents;
    private final SessionSeal seal;
    private final SessionMemory memory;
    private final SessionProperties properties;
    private final Clock clock;

    StoredSessions(
            SessionDocuments documents,
            SessionSeal seal,
            SessionMemory memory,
            SessionProperties properties,
            Clock clock) {
        this.documents = documents;
        this.seal = seal;
        this.memory = memory;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public StoredSession createSession() {
        return StoredSession.begin(properties, clock);
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        if (!SessionIds.isWellFormed(id)) {
            return null;
        }
        String storedId = SessionSeal.storedId(id);
        return memory.find(storedId)
                .or(() -> read(storedId))
                .map(snapshot -> StoredSession.of(properties, clock, id, snapshot))
                .filter(session -> !session.isExpired())
                .orElse(null);
    }

    @Override
    public void save(StoredSession session) {
        if (!session.needsWriting()) {
            return;
        }
        Optional<String> before = session.storedAs().map(SessionSeal::storedId);
        String now = SessionSeal.storedId(session.getId());
        if (before.isEmpty()) {
            documents.insert(document(session));
        } else if (before.get().equals(now)) {
            documents.update(now, changes(now, session));
        } else if (documents.delete(before.get())) {
            // Only who took the old one away may put the new one there: an ended session stays ended.
            documents.insert(document(session));
        }
        before.ifPresent(memory::forget);
        memory.forget(now);
        session.wasWritten();
    }

    @Override
    public void deleteById(String id) {
        String storedId = SessionSeal.storedId(id);
        documents.delete(storedId);
        memory.forget(storedId);
    }

    private Optional<Snapshot> read(String storedId) {
        Optional<Snapshot> snapshot = documents.find(storedId).flatMap(document -> open(storedId, document));
        snapshot.ifPresent(found -> memory.remember(storedId, found));
        return snapshot;
    }

    private Optional<Snapshot> open(String storedId, Document document) {
        var attributes = new HashMap<String, Object>();
        try {
            for (Map.Entry<String, Object> entry :
                    document.get(SessionDocuments.ATTRIBUTES, Document.class).entrySet()) {
                String name = SessionDocuments.attribute(entry.getKey());
                attributes.put(name, seal.open(storedId, name, ((Binary) entry.getValue()).getData()));
            }
        } catch (UnreadableSession e) {
            LOG.warn("a stored session cannot be read; its owner has to log in again", e);
            return Optional.empty();
        }
        return Optional.of(new Snapshot(
                instant(document, SessionDocuments.BEGAN), instant(document, SessionDocuments.USED), attributes));
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }

    private Document document(StoredSession session) {
        String storedId = SessionSeal.storedId(session.getId());
        var attributes = new Document();
        session.attributes()
                .forEach((name, value) ->
                        attributes.put(SessionDocuments.field(name), new Binary(seal.close(storedId, name, value))));
        var document = new Document("_id", storedId)
                .append(SessionDocuments.BEGAN, Date.from(session.getCreationTime()))
                .append(SessionDocuments.USED, Date.from(session.getLastAccessedTime()))
                .append(SessionDocuments.ENDS, Date.from(session.endsAt()))
                .append(SessionDocuments.ATTRIBUTES, attributes);
        session.owner()
                .ifPresent(owner -> document.append(SessionDocuments.SUBJECT, owner.subject())
                        .append(SessionDocuments.SID, owner.sid()));
        return document;
    }

    private List<Bson> changes(String storedId, StoredSession session) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set(SessionDocuments.USED, Date.from(session.getLastAccessedTime())));
        changes.add(Updates.set(SessionDocuments.ENDS, Date.from(session.endsAt())));
        for (String name : session.changed()) {
            String field = SessionDocuments.ATTRIBUTES + "." + SessionDocuments.field(name);
            Object value = session.attributes().get(name);
            changes.add(
                    value == null
                            ? Updates.unset(field)
                            : Updates.set(field, new Binary(seal.close(storedId, name, value))));
        }
        if (session.changed().contains(SessionOwner.ATTRIBUTE)) {
            session.owner().ifPresent(owner -> {
                changes.add(Updates.set(SessionDocuments.SUBJECT, owner.subject()));
                changes.add(Updates.set(SessionDocuments.SID, owner.sid()));
            });
        }
        return changes;
    }
}
