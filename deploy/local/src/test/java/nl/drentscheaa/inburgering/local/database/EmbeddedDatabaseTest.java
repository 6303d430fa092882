package nl.drentscheaa.inburgering.local.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Path;
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

    @Test
    void listensOnThisMachineOnly() {
        try (var database = open()) {
            assertThat(database.address().getHost()).isEqualTo("127.0.0.1");
        }
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
