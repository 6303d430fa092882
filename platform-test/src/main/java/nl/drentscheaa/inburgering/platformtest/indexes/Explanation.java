package nl.drentscheaa.inburgering.platformtest.indexes;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;

/** What a real MongoDB says of how it answers. The embedded server refuses the command. */
final class Explanation {

    private final String uri;

    Explanation(String uri) {
        this.uri = uri;
    }

    /** Those questions for which whole collections are read. */
    Set<Shape> scans(Map<Shape, AskedQuestions.Asked> questions) {
        try (MongoClient client = MongoClients.create(uri)) {
            return questions.entrySet().stream()
                    .filter(question -> isExplained(question.getValue().body()))
                    .filter(question -> scans(explain(client, question.getValue())))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    /** Of a batch of changes MongoDB explains none. */
    private static boolean isExplained(BsonDocument body) {
        return Set.of("updates", "deletes").stream()
                .noneMatch(list -> body.containsKey(list) && body.getArray(list).size() > 1);
    }

    private static BsonDocument explain(MongoClient client, AskedQuestions.Asked asked) {
        var command = new BsonDocument();
        asked.body().forEach((name, value) -> {
            if (!name.startsWith("$") && !name.equals("lsid") && !name.equals("txnNumber")) {
                command.put(name, value);
            }
        });
        if (command.containsKey("aggregate")) {
            command.put("cursor", new BsonDocument());
        }
        command.put("maxTimeMS", new BsonInt32(5_000));
        var explain = new BsonDocument("explain", command).append("verbosity", new BsonString("queryPlanner"));
        return client.getDatabase(asked.database()).runCommand(explain, BsonDocument.class);
    }

    /** Wherever in the plan the stage stands. */
    static boolean scans(BsonValue plan) {
        if (plan.isArray()) {
            return plan.asArray().stream().anyMatch(Explanation::scans);
        }
        return plan.isDocument()
                && (new BsonString("COLLSCAN").equals(plan.asDocument().get("stage"))
                        || plan.asDocument().entrySet().stream()
                                .filter(part -> !part.getKey().equals("rejectedPlans"))
                                .anyMatch(part -> scans(part.getValue())));
    }
}
