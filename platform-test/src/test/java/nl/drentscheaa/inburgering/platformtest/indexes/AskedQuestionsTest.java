package nl.drentscheaa.inburgering.platformtest.indexes;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.List;
import nl.drentscheaa.inburgering.platformtest.TestMongo;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskedQuestionsTest {

    private final AskedQuestions questions = new AskedQuestions();
    private final MongoClient client = MongoClients.create(MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestMongo.uri()))
            .addCommandListener(questions)
            .build());
    private final MongoCollection<Document> dingen =
            client.getDatabase("test_indexes").getCollection("dingen");

    @BeforeEach
    void start() {
        dingen.drop();
        dingen.createIndex(Indexes.ascending("naam", "_id"));
        dingen.createIndex(Indexes.ascending("nummer"), new IndexOptions().unique(true));
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void isContentWithWhatDeclaredIndexesAnswer() {
        dingen.find(Filters.eq("_id", 1)).first();
        dingen.find(Filters.eq("nummer", 1)).sort(Sorts.ascending("kleur")).first();
        dingen.find().sort(Sorts.descending("naam", "_id")).first();
        dingen.aggregate(List.of(Aggregates.match(Filters.eq("naam", "x")), Aggregates.count()))
                .first();
        dingen.updateOne(Filters.eq("naam", "x"), Updates.inc("keer", 1));

        assertThat(unserved()).isEmpty();
    }

    @Test
    void findsAMissingIndexWhateverTheCommand() {
        dingen.find(Filters.eq("een", 1)).first();
        dingen.find(Filters.eq("naam", 1)).sort(Sorts.ascending("twee")).first();
        dingen.aggregate(List.of(Aggregates.match(Filters.gt("drie", 1)), Aggregates.count()))
                .first();
        dingen.updateOne(Filters.eq("vier", "x"), Updates.inc("keer", 1));
        dingen.bulkWrite(List.of(new UpdateOneModel<Document>(Filters.eq("vijf", "x"), Updates.inc("keer", 1))));
        dingen.deleteMany(Filters.lt("zes", 1));
        dingen.findOneAndDelete(Filters.eq("zeven", 1));
        dingen.countDocuments(Filters.eq("acht", 1));
        dingen.distinct("naam", Filters.eq("negen", 1), String.class).first();

        assertThat(unserved())
                .containsExactlyInAnyOrder(
                        "dingen: een =; sorted by nothing",
                        "dingen: naam =; sorted by twee",
                        "dingen: drie <>; sorted by nothing",
                        "dingen: vier =; sorted by nothing",
                        "dingen: vijf =; sorted by nothing",
                        "dingen: zes <>; sorted by nothing",
                        "dingen: zeven =; sorted by nothing",
                        "dingen: acht =; sorted by nothing",
                        "dingen: negen =; sorted by nothing");
    }

    @Test
    void namesAQuestionOnce() {
        dingen.find(Filters.eq("een", 1)).first();
        dingen.find(Filters.eq("een", 2)).first();

        assertThat(unserved()).hasSize(1);
        assertThat(unserved()).isEmpty();
    }

    @Test
    void recognisesAPlanThatReadsEverything() {
        assertThat(Explanation.scans(BsonDocument.parse(
                        "{queryPlanner: {winningPlan: {stage: 'LIMIT', inputStage: {stage: 'COLLSCAN'}}}}")))
                .isTrue();
        assertThat(Explanation.scans(BsonDocument.parse("{queryPlanner: {winningPlan: {stage: 'FETCH', inputStage: "
                        + "{stage: 'IXSCAN'}}, rejectedPlans: [{stage: 'COLLSCAN'}]}}")))
                .isFalse();
    }

    private List<String> unserved() {
        return questions.unserved(questions.takeGrowing().keySet()).stream()
                .map(Shape::toString)
                .toList();
    }
}
