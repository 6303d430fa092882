package nl.drentscheaa.inburgering.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final int WRITES = 500;

    @TempDir
    private Path folder;

    @Test
    void losesNothingInANormalStop() {
        try (var database = open();
                var client = MongoClients.create(database.address().toString())) {
            IntStream.range(0, WRITES).forEach(number -> plannen(client).insertOne(new Document("_id", number)));
        }
        try (var database = open();
                var client = MongoClients.create(database.address().toString())) {
            assertThat(plannen(client).countDocuments()).isEqualTo(WRITES);
        }
    }

    /** The last moments may be lost, but never something from before what is kept. */
    @Test
    void keepsEverythingUpToSomeWriteWhenItIsKilled() throws IOException {
        Process killed = startToKill();
        try (var client = MongoClients.create(killed.inputReader().readLine())) {
            IntStream.range(0, WRITES).forEach(number -> plannen(client).insertOne(new Document("_id", number)));
        } finally {
            killed.destroyForcibly().onExit().join();
        }
        try (var database = open();
                var client = MongoClients.create(database.address().toString())) {
            var kept =
                    plannen(client).find().map(plan -> plan.getInteger("_id")).into(new TreeSet<>());
            assertThat(kept)
                    .containsExactlyElementsOf(
                            IntStream.range(0, kept.size()).boxed().toList());
        }
    }

    @Test
    void keepsTheDatabasesOfMunicipalitiesApart() {
        try (var database = open();
                var client = MongoClients.create(database.address().toString())) {
            client.getDatabase("pip_assen").getCollection("plannen").insertOne(new Document("_id", 1));
            assertThat(client.getDatabase("pip_tynaarlo")
                            .getCollection("plannen")
                            .countDocuments())
                    .isZero();
        }
    }

    /** The server itself ignores an index then; what it finds has to stay the same when it does not. */
    @Test
    void findsByKeyWhatIsAskedByMoreThanAKey() {
        try (var database = open();
                var client = MongoClients.create(database.address().toString())) {
            plannen(client).createIndex(new Document("nummer", 1), new IndexOptions().unique(true));
            plannen(client)
                    .insertMany(List.of(
                            new Document("_id", 1).append("nummer", "A").append("versie", 7L),
                            new Document("_id", 2).append("nummer", "B").append("versie", 7L),
                            new Document("_id", 3).append("versie", 7L)));
            assertThat(found(client, "{_id: 1, versie: 7}")).containsExactly(1);
            assertThat(found(client, "{_id: 1, versie: 8}")).isEmpty();
            assertThat(found(client, "{_id: {$in: [2, 1, 9]}, versie: {$lt: 8}}"))
                    .containsExactlyInAnyOrder(1, 2);
            assertThat(found(client, "{_id: {$gt: 1}, versie: 7}")).containsExactly(2, 3);
            assertThat(found(client, "{nummer: 'B', versie: 7}")).containsExactly(2);
            assertThat(found(client, "{nummer: null, versie: 7}")).containsExactly(3);
            assertThat(plannen(client)
                            .updateOne(Document.parse("{_id: 2, versie: 7}"), Document.parse("{$inc: {versie: 1}}"))
                            .getModifiedCount())
                    .isEqualTo(1);
            assertThat(found(client, "{_id: 2, versie: 7}")).isEmpty();
        }
    }

    @Test
    void listensOnThisMachineOnly() {
        try (var database = open()) {
            assertThat(database.address().getHost()).isEqualTo("127.0.0.1");
        }
    }

    private static List<Integer> found(MongoClient client, String query) {
        return plannen(client)
                .find(Document.parse(query))
                .map(plan -> plan.getInteger("_id"))
                .into(new ArrayList<>());
    }

    private EmbeddedDatabase open() {
        return EmbeddedDatabase.open(folder.resolve("mongodb/embedded.mv.db"), 0);
    }

    private Process startToKill() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseToKill.class.getName(),
                        folder.resolve("mongodb/embedded.mv.db").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static MongoCollection<Document> plannen(MongoClient client) {
        return client.getDatabase("pip_assen").getCollection("plannen");
    }
}
