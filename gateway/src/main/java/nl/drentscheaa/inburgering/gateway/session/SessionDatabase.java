package nl.drentscheaa.inburgering.gateway.session;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.concurrent.TimeUnit;
import nl.drentscheaa.inburgering.platform.tenancy.Secrets;
import org.bson.Document;

/** The gateway's own database. It holds sessions and nothing of any municipality. */
public final class SessionDatabase implements AutoCloseable {

    private static final int SELECTION_SECONDS = 2;
    private static final int ANSWER_SECONDS = 5;

    private final MongoClient client;
    private final String name;

    SessionDatabase(SessionProperties properties, Secrets secrets) {
        this.name = properties.database();
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(properties.mongodbUri()))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(properties.connections()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(SELECTION_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS));
        secrets.find("mongodb/gateway/sessies")
                .map(user -> user.split(":", 2))
                .ifPresent(user ->
                        settings.credential(MongoCredential.createCredential(user[0], name, user[1].toCharArray())));
        this.client = MongoClients.create(settings.build());
    }

    MongoCollection<Document> sessions() {
        return client.getDatabase(name).getCollection("sessies");
    }

    /** Whether the database answers. Boot's own indicator asks the embedded server what it does not know. */
    public boolean answers() {
        try {
            client.getDatabase(name).runCommand(new Document("ping", 1));
            return true;
        } catch (MongoException e) {
            return false;
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
