package nl.drentscheaa.inburgering.gateway.session;

import com.mongodb.client.model.Updates;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.types.Binary;

/** What may be done with sessions from outside their own requests. All copies of the gateway see it. */
public final class Sessions {

    private final SessionDocuments documents;
    private final SessionSeal seal;
    private final SessionMemory memory;
    private final Clock clock;

    Sessions(SessionDocuments documents, SessionSeal seal, SessionMemory memory, Clock clock) {
        this.documents = documents;
        this.seal = seal;
        this.memory = memory;
        this.clock = clock;
    }

    /** Ends every session that belongs to this session at Keycloak. */
    public void endAllOfSid(String sid) {
        documents.deleteAll(SessionDocuments.SID, sid).forEach(memory::forget);
    }

    /** Ends every session of this account. */
    public void endAllOfSubject(String subject) {
        documents.deleteAll(SessionDocuments.SUBJECT, subject).forEach(memory::forget);
    }

    /** Ends one session. */
    public void end(String sessionId) {
        String storedId = SessionSeal.storedId(sessionId);
        documents.delete(storedId);
        memory.forget(storedId);
    }

    /** An attribute as it is in the database now, whatever this copy remembers. */
    public <T> Optional<T> readNow(String sessionId, String attribute, Class<T> type) {
        String storedId = SessionSeal.storedId(sessionId);
        Optional<byte[]> sealed = documents.findAttribute(storedId, attribute);
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.cast(seal.open(storedId, attribute, sealed.get())));
        } catch (UnreadableSession e) {
            return Optional.empty();
        }
    }

    /** Writes an attribute at once; nothing happens when the session has ended. */
    public void writeNow(String sessionId, String attribute, Serializable value) {
        String storedId = SessionSeal.storedId(sessionId);
        String field = SessionDocuments.ATTRIBUTES + "." + SessionDocuments.field(attribute);
        documents.update(storedId, List.of(Updates.set(field, new Binary(seal.close(storedId, attribute, value)))));
        memory.forget(storedId);
    }

    /** Lets one request of the session through, over all copies of the gateway, until it releases or the time is up. */
    public boolean claim(String sessionId, Duration atMost) {
        var now = clock.instant();
        return documents.claim(SessionSeal.storedId(sessionId), now, now.plus(atMost));
    }

    /** Gives back what {@link #claim} took. */
    public void release(String sessionId) {
        documents.release(SessionSeal.storedId(sessionId));
    }
}
