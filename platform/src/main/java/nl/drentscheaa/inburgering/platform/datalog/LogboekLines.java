package nl.drentscheaa.inburgering.platform.datalog;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The stored lines of the bound municipality. */
final class LogboekLines {

    static final String COLLECTION = "logboek";

    /** A log that hangs must not make every request hang. */
    private static final long SECONDS = 5;

    private final MongoTemplate mongo;

    LogboekLines(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Inserts in order and stops at the first number that is taken.
     *
     * @throws com.mongodb.MongoException the driver's own, so that the appender sees what happened
     */
    void insert(List<Line> lines) {
        collection().insertMany(lines.stream().map(Line::toDocument).toList(), new InsertManyOptions().ordered(true));
    }

    Tail tail() {
        Document last =
                collection().find().sort(Sorts.descending("_id")).limit(1).first();
        return last == null ? Tail.NONE : Line.of(last).toTail();
    }

    /** Which of the lines behind a number carry one of the ids. */
    Set<UUID> presentAfter(long nummer, Set<UUID> lineIds) {
        var present = new HashSet<UUID>();
        collection()
                .find(Filters.gt("_id", nummer))
                .projection(Projections.include("lineId"))
                .forEach(document -> present.add(document.get("lineId", UUID.class)));
        present.retainAll(lineIds);
        return present;
    }

    /** For reading: without the time limit of writing. */
    MongoCollection<Document> all() {
        return mongo.getCollection(COLLECTION);
    }

    private MongoCollection<Document> collection() {
        return all().withWriteConcern(WriteConcern.MAJORITY).withTimeout(SECONDS, TimeUnit.SECONDS);
    }
}
