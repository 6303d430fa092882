package nl.drentscheaa.inburgering.platformtest.indexes;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Listens to what a program asks its databases, and to which indexes it makes. */
final class AskedQuestions implements CommandListener {

    /** With one document each, or one per feed or program: they do not grow with the number of people. */
    private static final Set<String> SMALL = Set.of();

    /** @param body as it was sent first */
    record Asked(String database, BsonDocument body) {}

    private final Map<Shape, Asked> asked = new ConcurrentHashMap<>();
    private final Set<Shape> seen = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<Index>> indexes = new ConcurrentHashMap<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        BsonDocument body = event.getCommand();
        if (event.getCommandName().equals("createIndexes")) {
            body.getArray("indexes").stream()
                    .map(BsonValue::asDocument)
                    .forEach(declared -> indexesOf(
                                    body.getString("createIndexes").getValue())
                            .add(Index.of(declared)));
        }
        ShapeReader.read(event.getCommandName(), body)
                .forEach(shape -> asked.computeIfAbsent(
                        shape, first -> new Asked(event.getDatabaseName(), BsonDocument.parse(body.toJson()))));
    }

    /** What was asked of growing collections since the last time, each with an example. */
    Map<Shape, Asked> takeGrowing() {
        var taken = new HashMap<Shape, Asked>();
        asked.forEach((shape, example) -> {
            if (seen.add(shape) && !SMALL.contains(shape.collection()) && !shape.asksForAll()) {
                taken.put(shape, example);
            }
        });
        return taken;
    }

    /** Those that no index answers. */
    Set<Shape> unserved(Collection<Shape> shapes) {
        return shapes.stream()
                .filter(shape -> !shape.isServedBy(indexesOf(shape.collection())))
                .collect(Collectors.toSet());
    }

    private Set<Index> indexesOf(String collection) {
        return indexes.computeIfAbsent(collection, name -> {
            Set<Index> declared = ConcurrentHashMap.newKeySet();
            declared.add(Index.ID);
            return declared;
        });
    }
}
