package nl.drentscheaa.inburgering.platformtest.indexes;

import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Reads the questions in a command to the database. */
final class ShapeReader {

    private static final BsonDocument EMPTY = new BsonDocument();

    private ShapeReader() {}

    /** One for most commands, several for a batch of changes, none for a command that looks nothing up. */
    static List<Shape> read(String command, BsonDocument body) {
        return switch (command) {
            case "find" -> List.of(shape(command, body, "filter"));
            case "findAndModify", "count", "distinct" -> List.of(shape(command, body, "query"));
            case "aggregate" -> aggregate(body);
            case "update" -> batch(command, body, "updates");
            case "delete" -> batch(command, body, "deletes");
            default -> List.of();
        };
    }

    private static Shape shape(String command, BsonDocument body, String filter) {
        return new Shape(
                body.getString(command).getValue(),
                FilterReader.read(body.getDocument(filter, EMPTY)),
                Order.of(body.getDocument("sort", EMPTY)));
    }

    private static List<Shape> batch(String command, BsonDocument body, String list) {
        return body.getArray(list).stream()
                .map(change -> new Shape(
                        body.getString(command).getValue(),
                        FilterReader.read(change.asDocument().getDocument("q")),
                        Order.NONE))
                .toList();
    }

    /** Only what stands at the beginning of a pipeline is answered by an index. */
    private static List<Shape> aggregate(BsonDocument body) {
        if (!body.isString("aggregate")) {
            return List.of();
        }
        BsonArray pipeline = body.getArray("pipeline");
        BsonDocument filter = stage(pipeline.stream(), "$match");
        BsonDocument sort = stage(pipeline.stream().skip(filter.isEmpty() ? 0 : 1), "$sort");
        return List.of(new Shape(body.getString("aggregate").getValue(), FilterReader.read(filter), Order.of(sort)));
    }

    private static BsonDocument stage(Stream<BsonValue> stages, String name) {
        return stages.findFirst()
                .map(stage -> stage.asDocument().getDocument(name, EMPTY))
                .orElse(EMPTY);
    }
}
