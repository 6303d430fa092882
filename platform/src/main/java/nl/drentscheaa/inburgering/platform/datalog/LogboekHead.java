package nl.drentscheaa.inburgering.platform.datalog;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Remembers, sealed, how far the log of the bound municipality has come, so that lines cut off its end are missed. It
 * may lag behind after a crash; the next append brings it up to date.
 */
final class LogboekHead {

    static final String COLLECTION = "logboekkop";

    private static final Logger log = LoggerFactory.getLogger(LogboekHead.class);
    private static final String ID = "kop";

    /** What the record says, and whether its seal is good. */
    record Known(Tail tail, boolean sealed) {}

    private final MongoTemplate mongo;

    LogboekHead(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Moves the head forward, never back. A failure costs nothing but the lag: the lines themselves are in. */
    void advance(Tail tail, Chain chain) {
        try {
            mongo.getCollection(COLLECTION)
                    .updateOne(
                            Filters.and(Filters.eq("_id", ID), Filters.lt("nummer", tail.nummer())),
                            Updates.combine(
                                    Updates.set("nummer", tail.nummer()),
                                    Updates.set("hash", tail.hash().toBinary()),
                                    Updates.set("zegel", chain.seal(tail).toBinary())),
                            new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                log.warn("the head of the log lags behind: {}", e.getClass().getSimpleName());
            }
            // Duplicate key: another program has already moved it further.
        } catch (MongoException e) {
            log.warn("the head of the log lags behind: {}", e.getClass().getSimpleName());
        }
    }

    Optional<Known> find(Chain chain) {
        Document stored =
                mongo.getCollection(COLLECTION).find(Filters.eq("_id", ID)).first();
        if (stored == null) {
            return Optional.empty();
        }
        try {
            Tail tail = new Tail(stored.getLong("nummer"), Digest.of(stored.get("hash", Binary.class)));
            return Optional.of(new Known(tail, chain.seal(tail).equals(Digest.of(stored.get("zegel", Binary.class)))));
        } catch (RuntimeException e) {
            return Optional.of(new Known(Tail.NONE, false));
        }
    }
}
