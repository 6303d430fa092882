package nl.drentscheaa.inburgering.platform.feed.consume;

import java.util.Set;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** One generation of a read model in the bound municipality: a document per subject. */
public final class ReadModel {

    private final MongoTemplate mongo;
    private final String collection;
    private final Set<String> sources;

    ReadModel(MongoTemplate mongo, String collection, Set<String> sources) {
        this.mongo = mongo;
        this.collection = collection;
        this.sources = sources;
    }

    /** The collection of this generation. */
    public String collection() {
        return collection;
    }

    /**
     * Applies a change to the document of the event's subject, unless this event or a later one of the same source
     * was applied before. The document is made when it is not there.
     */
    public void apply(FeedEvent event, Update change) {
        String seen = "seen." + event.source();
        change.set(seen, event.sequence());
        Query unseen =
                Query.query(Criteria.where("_id").is(event.subject()).and(seen).lt(event.sequence()));
        if (mongo.updateFirst(unseen, change, collection).getMatchedCount() == 0 && createIfAbsent(event.subject())) {
            mongo.updateFirst(unseen, change, collection);
        }
    }

    /** @return false when it was there: then the event had been seen */
    private boolean createIfAbsent(String subject) {
        // Found rather than counted: a count is an aggregation, which no database answers from the key alone.
        if (mongo.findById(subject, Document.class, collection) != null) {
            return false;
        }
        var seen = new Document();
        sources.forEach(source -> seen.put(source, 0L));
        try {
            mongo.getCollection(collection).insertOne(new Document("_id", subject).append("seen", seen));
        } catch (com.mongodb.MongoWriteException | DuplicateKeyException e) {
            // Another source made it at the same moment.
            return true;
        }
        return true;
    }
}
