package nl.drentscheaa.inburgering.platformtest.database;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platformtest.TestMongo;
import org.bson.UuidRepresentation;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The embedded server always, and the real one where Docker answers: a test on both fails where they differ. */
final class Databases {

    private Databases() {}

    static Stream<TestMongo.Running> all() {
        return Stream.of(TestMongo.embedded(), TestMongo.running()).distinct();
    }

    /** A database that is new. */
    static MongoTemplate open(TestMongo.Running running) {
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(running.uri()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        return new MongoTemplate(client, "contract_" + UUID.randomUUID());
    }

    static void close(MongoTemplate mongo) {
        mongo.getDb().drop();
    }

    /** Does the same many times at once; what each did, or the exception by which it failed. */
    static List<Object> atOnce(int times, Callable<?> task) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Future<?>> tasks = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                tasks.add(threads.submit(task));
            }
            var results = new ArrayList<>();
            for (Future<?> one : tasks) {
                results.add(resultOf(one));
            }
            return results;
        }
    }

    private static Object resultOf(Future<?> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            return Objects.requireNonNull(e.getCause());
        }
    }
}
