package nl.drentscheaa.inburgering.platform.csvimport.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.platform.csvimport.run.RowErrors;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

final class MongoRowErrors implements RowErrors {

    private final MongoTemplate mongo;

    MongoRowErrors(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void save(UUID importId, List<OfRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        // Upserts, because a batch that was interrupted is handled once more.
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, StoredRowError.class);
        rows.stream()
                .flatMap(row -> IntStream.range(0, row.errors().size())
                        .mapToObj(i -> StoredRowError.of(
                                importId, row.line(), i, row.errors().get(i))))
                .forEach(error -> bulk.replaceOne(
                        new Query(where("_id").is(error.id())),
                        error,
                        FindAndReplaceOptions.options().upsert()));
        bulk.execute();
    }

    @Override
    public List<Entry> list(UUID importId, Optional<Position> after, int limit) {
        Criteria from = after.map(position -> where("_id").gt(StoredRowError.idOf(importId, position)))
                .orElseGet(() -> where("_id").gte(StoredRowError.firstIdOf(importId)));
        return mongo
                .find(
                        new Query(from.lt(StoredRowError.endOf(importId)))
                                .with(Sort.by("_id"))
                                .limit(limit),
                        StoredRowError.class)
                .stream()
                .map(StoredRowError::asEntry)
                .toList();
    }

    @Override
    public void deleteAll(UUID importId) {
        mongo.remove(
                new Query(where("_id").gte(StoredRowError.firstIdOf(importId)).lt(StoredRowError.endOf(importId))),
                StoredRowError.class);
    }
}
