package nl.drentscheaa.inburgering.acceptance.canary;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** All that is stored, as somebody with the files in hand would read it. */
final class Databases {

    private static final List<String> OF_THE_SERVER = List.of("admin", "local", "config");

    private final URI server;

    Databases(URI server) {
        this.server = server;
    }

    /** Gives the name of each database and its content as text. */
    void forEach(BiConsumer<String, String> reader) {
        try (MongoClient client = MongoClients.create(server.toString())) {
            for (String name : client.listDatabaseNames()) {
                if (!OF_THE_SERVER.contains(name)) {
                    reader.accept(name, text(client.getDatabase(name)));
                }
            }
        }
    }

    private static String text(MongoDatabase database) {
        var text = new StringBuilder();
        for (String collection : database.listCollectionNames()) {
            for (Document document : database.getCollection(collection).find()) {
                read(document, text);
            }
        }
        return text.toString();
    }

    /** Binary values too: what was not encrypted would be readable there. */
    private static void read(@Nullable Object value, StringBuilder text) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, inner) -> {
                    read(key, text);
                    read(inner, text);
                });
            case Iterable<?> list -> list.forEach(inner -> read(inner, text));
            case Binary binary -> read(new String(binary.getData(), StandardCharsets.UTF_8), text);
            case null, default -> text.append(value).append('\n');
        }
    }
}
