package nl.drentscheaa.inburgering.platform.feed.publish;

import com.mongodb.client.result.DeleteResult;
import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** A template that stops working after a number of operations, as if the program were killed there. */
final class DyingTemplate extends MongoTemplate {

    /** The program is no longer there. */
    static final class Killed extends RuntimeException {}

    private int left;

    DyingTemplate(MongoTemplate alive, int operations) {
        super(alive.getMongoDatabaseFactory(), alive.getConverter());
        this.left = operations;
    }

    @Override
    public <T> List<T> find(Query query, Class<T> type, String collection) {
        liveOn();
        return super.find(query, type, collection);
    }

    @Override
    public <T> Collection<T> insert(Collection<? extends T> batch, Class<?> type) {
        liveOn();
        return super.insert(batch, type);
    }

    @Override
    public <T> T save(T document, String collection) {
        liveOn();
        return super.save(document, collection);
    }

    @Override
    public DeleteResult remove(Query query, String collection) {
        liveOn();
        return super.remove(query, collection);
    }

    @Override
    public BulkOperations bulkOps(BulkOperations.BulkMode mode, String collection) {
        liveOn();
        return super.bulkOps(mode, collection);
    }

    private void liveOn() {
        if (left-- <= 0) {
            throw new Killed();
        }
    }
}
