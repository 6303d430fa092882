package nl.drentscheaa.inburgering.platform.tenancy;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Two municipalities on an embedded server, for tests of the platform itself. */
public final class TenantFixture implements AutoCloseable {

    public static final Gemeente NOORD = new Gemeente(new GemeenteId("noord"), "Noord", "0001", "noord", "standaard");
    public static final Gemeente ZUID = new Gemeente(new GemeenteId("zuid"), "Zuid", "0002", "zuid", "standaard");

    private final MongoServer server;
    private final TenantClients clients;

    public final Gemeenten gemeenten = new Gemeenten(List.of(NOORD, ZUID));
    public final Secrets secrets;
    public final MongoTemplate mongo;
    public final String uri;

    public TenantFixture() {
        server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
        InetSocketAddress address = server.bind();
        uri = "mongodb://127.0.0.1:" + address.getPort();
        secrets = new Secrets(randomSecrets());
        var registry = new Registry(List.of(NOORD, ZUID), Map.of("standaard", new Registry.Cluster(uri)));
        clients = new TenantClients(registry, secrets, "test", 60, List.of());
        mongo = new MongoTemplate(new TenantDatabaseFactory(clients, "test"));
    }

    /** Makes the indexes of the given documents in both databases. */
    public TenantFixture with(Class<?>... documents) {
        indexes(documents);
        return this;
    }

    public TenantIndexes indexes(Class<?>... documents) {
        var indexes = new TenantIndexes(
                mongo, List.of(documents).stream().map(TenantDocument::new).toList());
        gemeenten.forEach(gemeente -> Tenancy.run(gemeente, indexes::ensureAll));
        return indexes;
    }

    /** A secret folder with a platform secret and a master key for each municipality. */
    private static Path randomSecrets() {
        try {
            Path folder = Files.createTempDirectory("secrets");
            Files.createDirectories(folder.resolve("sleutels"));
            var random = new Random(1);
            var sizes = Map.of("platform", 64, "sleutels/noord", 96, "sleutels/zuid", 96);
            for (var size : sizes.entrySet()) {
                byte[] bytes = new byte[size.getValue()];
                random.nextBytes(bytes);
                Files.writeString(
                        folder.resolve(size.getKey()), Base64.getEncoder().encodeToString(bytes));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clients.close();
        server.shutdownNow();
    }
}
