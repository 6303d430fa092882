package nl.drentscheaa.inburgering.platform.csvimport.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import nl.drentscheaa.inburgering.platform.csvimport.run.Turns;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The turn is one document, whose id and conditions are the lock. */
final class MongoTurns implements Turns {

    private static final String ONLY = "imports";

    /**
     * @param houder who has it
     * @param tot until when, unless it is kept
     */
    @Document("importbeurten")
    record StoredTurn(@Id String id, String houder, Instant tot) {}

    private final MongoTemplate mongo;

    MongoTurns(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean take(String owner, Instant now, Instant until) {
        var freeOrOwn = where("_id")
                .is(ONLY)
                .andOperator(new Criteria()
                        .orOperator(where("houder").is(owner), where("tot").lt(now)));
        var taken = mongo.updateFirst(
                new Query(freeOrOwn), new Update().set("houder", owner).set("tot", until), StoredTurn.class);
        return taken.getMatchedCount() == 1 || first(owner, until);
    }

    @Override
    public void release(String owner) {
        mongo.remove(new Query(where("_id").is(ONLY).and("houder").is(owner)), StoredTurn.class);
    }

    private boolean first(String owner, Instant until) {
        try {
            mongo.insert(new StoredTurn(ONLY, owner, until));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
