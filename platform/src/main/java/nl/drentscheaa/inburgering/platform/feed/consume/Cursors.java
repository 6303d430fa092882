package nl.drentscheaa.inburgering.platform.feed.consume;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** How far each generation of a read model has read each feed of the bound municipality. */
final class Cursors {

    @Document("cursors")
    record Cursor(@Id String key, long after) {}

    private final MongoTemplate mongo;

    Cursors(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The number of the last event that was dealt with; 0 when none was. */
    long get(Generation generation, String source) {
        Cursor cursor = mongo.findById(key(generation, source), Cursor.class);
        return cursor == null ? 0 : cursor.after();
    }

    /** Moves forward; never back, whatever another copy of this program does at the same time. */
    void move(Generation generation, String source, long position) {
        mongo.upsert(
                Query.query(Criteria.where("_id").is(key(generation, source))),
                new Update().max("after", position),
                Cursor.class);
    }

    void forget(Generation generation, String source) {
        mongo.remove(Query.query(Criteria.where("_id").is(key(generation, source))), Cursor.class);
    }

    private static String key(Generation generation, String source) {
        return generation.key() + "/" + source;
    }
}
