package nl.drentscheaa.inburgering.platform.feed.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.bson.Document;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Moves events from the documents of one collection into the feed of the bound municipality: first into the feed,
 * then out of the document. Killed in between, it does the first step again, and the feed refuses what it has.
 *
 * <p>Any number of relays may work on the same documents.
 */
public final class Relay {

    private static final String OUTBOX = "outbox";
    private static final int BATCH = 200;

    private final MongoTemplate mongo;
    private final EventLog log;

    public Relay(MongoTemplate mongo, EventLog log) {
        this.mongo = mongo;
        this.log = log;
    }

    /**
     * Relays what waits in the given documents. One whose outbox was emptied in the meantime is passed over.
     *
     * @return the number of events moved
     */
    public int relay(String collection, Collection<?> ids) {
        Query query = Query.query(Criteria.where("_id").in(ids));
        return move(collection, waiting(collection, query));
    }

    /**
     * Looks for documents with waiting events, for example after a crash, and relays them.
     *
     * @return the number of events moved
     */
    public int sweep(String collection) {
        int moved = 0;
        int batch;
        do {
            // The sparse index on this field holds only documents that have something waiting.
            Query query =
                    Query.query(Criteria.where(OUTBOX + ".eventId").gt("")).limit(BATCH);
            batch = move(collection, waiting(collection, query));
            moved += batch;
        } while (batch > 0);
        return moved;
    }

    private List<Document> waiting(String collection, Query query) {
        query.fields().include(OUTBOX);
        return mongo.find(query, Document.class, collection);
    }

    private int move(String collection, List<Document> documents) {
        Map<Object, List<OutboxEvent>> byDocument = new LinkedHashMap<>();
        for (Document document : documents) {
            List<OutboxEvent> events = eventsOf(document);
            if (!events.isEmpty()) {
                byDocument.put(Objects.requireNonNull(document.get("_id")), events);
            }
        }
        List<OutboxEvent> events =
                byDocument.values().stream().flatMap(List::stream).toList();
        if (!events.isEmpty()) {
            log.append(events);
            removeFromDocuments(collection, byDocument);
        }
        return events.size();
    }

    private List<OutboxEvent> eventsOf(Document document) {
        var events = new ArrayList<OutboxEvent>();
        for (Document event : document.getList(OUTBOX, Document.class, List.of())) {
            events.add(mongo.getConverter().read(OutboxEvent.class, event));
        }
        return events;
    }

    private void removeFromDocuments(String collection, Map<Object, List<OutboxEvent>> byDocument) {
        BulkOperations removals = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, collection);
        byDocument.forEach((id, events) -> removals.updateOne(
                Query.query(Criteria.where("_id").is(id)),
                new Update()
                        .pull(
                                OUTBOX,
                                new Document(
                                        "eventId",
                                        new Document(
                                                "$in",
                                                events.stream()
                                                        .map(OutboxEvent::eventId)
                                                        .toList())))));
        removals.execute();
    }
}
