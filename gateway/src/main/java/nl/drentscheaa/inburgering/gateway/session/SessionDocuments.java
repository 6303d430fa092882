package nl.drentscheaa.inburgering.gateway.session;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * The stored form of sessions. Field names: {@code _id} hash of the cookie, {@code begonnen}, {@code gebruikt},
 * {@code eindigt}, {@code sub} and {@code sid} of whoever logged in, {@code bezet} until when one request may renew the
 * tokens, {@code a.<name>} the sealed attributes.
 */
final class SessionDocuments {

    static final String BEGAN = "begonnen";
    static final String USED = "gebruikt";
    static final String ENDS = "eindigt";
    static final String SUBJECT = "sub";
    static final String SID = "sid";
    static final String ATTRIBUTES = "a";

    private static final String BUSY = "bezet";
    private static final String ID = "_id";

    private final MongoCollection<Document> collection;

    SessionDocuments(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** Names of attributes contain dots, which part fields. */
    static String field(String attribute) {
        return attribute.replace('.', ':');
    }

    static String attribute(String field) {
        return field.replace(':', '.');
    }

    void ensureIndexes() {
        guarded(() -> {
            collection.createIndex(Indexes.ascending(SID));
            collection.createIndex(Indexes.ascending(SUBJECT));
            // Beside the sweep: the embedded server keeps this index and never purges.
            return collection.createIndex(
                    Indexes.ascending(ENDS), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        });
    }

    Optional<Document> find(String storedId) {
        return guarded(() ->
                Optional.ofNullable(collection.find(Filters.eq(ID, storedId)).first()));
    }

    Optional<byte[]> findAttribute(String storedId, String attribute) {
        String field = ATTRIBUTES + "." + field(attribute);
        return guarded(() -> Optional.ofNullable(collection
                        .find(Filters.eq(ID, storedId))
                        .projection(Projections.include(field))
                        .first())
                .map(document -> document.get(ATTRIBUTES, Document.class))
                .map(attributes -> attributes.get(field(attribute), Binary.class))
                .map(Binary::getData));
    }

    void insert(Document document) {
        guarded(() -> collection.insertOne(document));
    }

    /** Never an upsert: a request that was under way when its session ended must not bring the session back. */
    boolean update(String storedId, Collection<Bson> changes) {
        return guarded(() -> collection
                        .updateOne(Filters.eq(ID, storedId), Updates.combine(List.copyOf(changes)))
                        .getMatchedCount()
                > 0);
    }

    boolean delete(String storedId) {
        return guarded(() -> collection.deleteOne(Filters.eq(ID, storedId)).getDeletedCount() > 0);
    }

    /** Ends the sessions for which a field has a value, and names them. */
    List<String> deleteAll(String field, String value) {
        return guarded(() -> {
            List<String> ids = collection
                    .find(Filters.eq(field, value))
                    .projection(Projections.include(ID))
                    .map(document -> document.getString(ID))
                    .into(new ArrayList<>());
            collection.deleteMany(Filters.eq(field, value));
            return ids;
        });
    }

    long deleteEnded(Instant now) {
        return guarded(
                () -> collection.deleteMany(Filters.lte(ENDS, Date.from(now))).getDeletedCount());
    }

    /** Lets one request at a time through; false when another one is busy. */
    boolean claim(String storedId, Instant now, Instant until) {
        Bson free = Filters.or(Filters.exists(BUSY, false), Filters.lte(BUSY, Date.from(now)));
        return guarded(() -> collection.findOneAndUpdate(
                        Filters.and(Filters.eq(ID, storedId), free),
                        Updates.set(BUSY, Date.from(until)),
                        new FindOneAndUpdateOptions()
                                .projection(Projections.include(ID))
                                .returnDocument(ReturnDocument.AFTER))
                != null);
    }

    void release(String storedId) {
        update(storedId, List.of(Updates.unset(BUSY)));
    }

    private static <T> T guarded(Supplier<T> action) {
        try {
            return action.get();
        } catch (MongoException e) {
            throw new SessionsUnreachable(e);
        }
    }
}
