package nl.drentscheaa.inburgering.platformtest;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The database of the tests: a real MongoDB in a container when Docker answers, the embedded server in memory
 * otherwise. It prints which, is started once in a test run and stops with it.
 */
public final class TestMongo {

    /** The version of the real one, as {@code docker-compose.yml} has it. */
    public static final String IMAGE = "mongo:8.0";

    private static final Logger log = LoggerFactory.getLogger(TestMongo.class);

    private TestMongo() {}

    /** Which of the two databases it is. */
    public enum Kind {
        REAL,
        EMBEDDED
    }

    /**
     * A running database.
     *
     * @param kind which it is
     * @param uri how to reach it
     */
    public record Running(Kind kind, String uri) {}

    private static final class Chosen {
        private static final Running DATABASE = dockerAnswers() ? startReal() : startEmbedded();

        static {
            log.info("test database: {} at {}", DATABASE.kind(), DATABASE.uri());
        }
    }

    private static final class Embedded {
        private static final Running DATABASE = startEmbedded();
    }

    /** The best database that this machine has. */
    public static Running running() {
        return Chosen.DATABASE;
    }

    /** The embedded one, whatever the machine has: for tests of how the two differ. */
    public static Running embedded() {
        return running().kind() == Kind.EMBEDDED ? running() : Embedded.DATABASE;
    }

    /** The address of {@link #running()}. */
    public static String uri() {
        return running().uri();
    }

    private static boolean dockerAnswers() {
        try {
            return DockerClientFactory.instance().isDockerAvailable();
        } catch (RuntimeException e) {
            return false;
        }
    }

    @SuppressWarnings("resource")
    private static Running startReal() {
        // Testcontainers' own reaper removes the container when this process is gone.
        var container = new MongoDBContainer(DockerImageName.parse(IMAGE));
        container.start();
        return new Running(Kind.REAL, container.getConnectionString());
    }

    private static Running startEmbedded() {
        var server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
        var address = server.bind();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        return new Running(Kind.EMBEDDED, "mongodb://127.0.0.1:" + address.getPort());
    }
}
