package nl.drentscheaa.inburgering.local.database;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drentscheaa.inburgering.local.address.Addresses;
import org.h2.mvstore.MVStore;

/**
 * A database that speaks MongoDB's wire protocol and lives in one file, so that the platform runs without installing
 * one.
 *
 * <p>For trying and developing only: it knows no users (it listens on this machine alone), keeps no copies and does less
 * than MongoDB does. A normal stop loses nothing; a killed process loses what was written in its last
 * {@value #COMMIT_DELAY_MILLIS} milliseconds.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** H2 itself waits a second. Shorter costs a fifth of the writing speed and loses twenty times less. */
    private static final int COMMIT_DELAY_MILLIS = 50;

    private final MongoServer server;
    private final int port;

    private EmbeddedDatabase(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Opens the file, or makes it when there is none, and listens.
     *
     * @param file where the databases are kept
     * @param port on this machine's loopback interface; 0 for any that is free
     */
    public static EmbeddedDatabase open(Path file, int port) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder of the database " + file, e);
        }
        var backend = new KeyedBackend(MVStore.open(file.toString()));
        backend.version(ServerVersion.MONGO_5_0);
        backend.getMvStore().setAutoCommitDelay(COMMIT_DELAY_MILLIS);
        MongoServer server = new MongoServer(backend);
        server.bind(Addresses.LOOPBACK, port);
        return new EmbeddedDatabase(server, server.getLocalAddress().getPort());
    }

    /** The address for a MongoDB driver. */
    public URI address() {
        return URI.create("mongodb://" + Addresses.LOOPBACK + ":" + port);
    }

    /** Refuses new work, finishes the file and lets go of it. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
