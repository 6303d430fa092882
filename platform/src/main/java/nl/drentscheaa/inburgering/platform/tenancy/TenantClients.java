package nl.drentscheaa.inburgering.platform.tenancy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/**
 * The database clients of this program: one for each pair of cluster and database user.
 *
 * <p>On real MongoDB every (service, municipality) has a user of its own that may touch one database, so that a bug in
 * the routing gives {@code Unauthorized}, not another municipality's data. Where no users are set up, as on the
 * embedded server, the municipalities of a cluster share one client.
 */
public final class TenantClients implements AutoCloseable {

    /** Server answers slower than this are failures, so that one hanging cluster does not hold the program. */
    private static final int SERVER_SELECTION_SECONDS = 5;

    private record Key(String cluster, Optional<String> user) {}

    private final Map<Key, MongoClient> clients = new HashMap<>();
    private final Map<GemeenteId, MongoClient> byGemeente = new HashMap<>();

    TenantClients(
            Registry registry,
            Secrets secrets,
            String service,
            int connections,
            List<MongoClientSettingsBuilderCustomizer> customizers) {
        for (Gemeente gemeente : registry.gemeenten()) {
            Optional<String> user =
                    secrets.find("mongodb/" + service + "/" + gemeente.id().value());
            String uri = registry.clusterOf(gemeente).uri();
            MongoClient client = clients.computeIfAbsent(
                    new Key(gemeente.cluster(), user),
                    key -> open(uri, user, databaseOf(service, gemeente), connections, customizers));
            byGemeente.put(gemeente.id(), client);
        }
    }

    /** The name of a service's database of one municipality, for example {@code pip_assen}. */
    public static String databaseOf(String service, Gemeente gemeente) {
        return service + "_" + gemeente.id().value();
    }

    MongoClient of(Gemeente gemeente) {
        MongoClient client = byGemeente.get(gemeente.id());
        if (client == null) {
            throw new IllegalArgumentException("municipality not in the registry");
        }
        return client;
    }

    Collection<MongoClient> all() {
        return clients.values();
    }

    /**
     * Asks every cluster for a sign of life.
     *
     * @throws com.mongodb.MongoException when one does not answer
     */
    public void ping() {
        clients.values().forEach(client -> client.getDatabase("admin").runCommand(new Document("ping", 1)));
    }

    @Override
    public void close() {
        clients.values().forEach(MongoClient::close);
    }

    private static MongoClient open(
            String uri,
            Optional<String> user,
            String database,
            int connections,
            List<MongoClientSettingsBuilderCustomizer> customizers) {
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applyToConnectionPoolSettings(pool -> pool.maxSize(connections))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SERVER_SELECTION_SECONDS, TimeUnit.SECONDS));
        user.map(secret -> secret.split(":", 2))
                .ifPresent(pair -> settings.credential(
                        MongoCredential.createCredential(pair[0], database, pair[1].toCharArray())));
        customizers.forEach(customizer -> customizer.customize(settings));
        return MongoClients.create(settings.build());
    }
}
