package nl.drentscheaa.inburgering.platformtest.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.FindAndModifyOptions.options;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platformtest.TestMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Each kind of change that the platform and the services make, and what it must do, also when many come at once. */
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class WriteContractTest {

    private static final String DINGEN = "dingen";
    private static final int MANY = 16;

    @Parameter
    private TestMongo.@Nullable Running running;

    @SuppressWarnings("NullAway.Init")
    private MongoTemplate mongo;

    static Stream<TestMongo.Running> databases() {
        return Databases.all();
    }

    @BeforeEach
    void start() {
        mongo = Databases.open(Objects.requireNonNull(running));
    }

    @AfterEach
    void stop() {
        Databases.close(mongo);
    }

    /** An aggregate with a version, as all have one. */
    record Ding(@Id String id, int stand, @Version @Nullable Long versie) {}

    @Test
    void letsOneOfManyTakeAUniqueKey() throws Exception {
        mongo.indexOps(DINGEN).createIndex(new Index("nummer", Sort.Direction.ASC).unique());

        List<Object> results = Databases.atOnce(MANY, () -> mongo.insert(new Document("nummer", "D-1"), DINGEN));

        assertThat(results).filteredOn(DuplicateKeyException.class::isInstance).hasSize(MANY - 1);
        assertThat(mongo.getCollection(DINGEN).countDocuments()).isEqualTo(1);
    }

    @Test
    void letsOneOfManyTakeAPairOfUniqueKeys() throws Exception {
        mongo.indexOps(DINGEN)
                .createIndex(new Index("van", Sort.Direction.ASC)
                        .on("nummer", Sort.Direction.ASC)
                        .unique());
        mongo.insert(new Document("van", "a").append("nummer", 2), DINGEN);
        mongo.insert(new Document("van", "b").append("nummer", 1), DINGEN);

        List<Object> results =
                Databases.atOnce(MANY, () -> mongo.insert(new Document("van", "a").append("nummer", 1), DINGEN));

        assertThat(results).filteredOn(DuplicateKeyException.class::isInstance).hasSize(MANY - 1);
    }

    @Test
    void refusesAChangeThatTakesAKeyOfAnother() {
        mongo.indexOps(DINGEN).createIndex(new Index("nummer", Sort.Direction.ASC).unique());
        mongo.insert(new Document("_id", 1).append("nummer", "D-1"), DINGEN);
        mongo.insert(new Document("_id", 2).append("nummer", "D-2"), DINGEN);

        assertThatThrownBy(() -> mongo.updateFirst(byId(2), Update.update("nummer", "D-1"), DINGEN))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(found(2)).containsEntry("nummer", "D-2");
    }

    @Test
    void looksForKeysInsideLists() {
        mongo.indexOps(DINGEN).createIndex(new Index("outbox.eventId", Sort.Direction.ASC).sparse());
        mongo.insert(new Document("_id", 1).append("outbox", List.of(new Document("eventId", "e-1"))), DINGEN);
        mongo.insert(new Document("_id", 2).append("outbox", List.of()), DINGEN);
        mongo.insert(new Document("_id", 3), DINGEN);

        assertThat(ids(Query.query(Criteria.where("outbox.eventId").gt("")))).containsExactly(1);
    }

    @Test
    void savesOnlyTheVersionThatWasRead() throws Exception {
        mongo.insert(new Ding("a", 0, null));
        Ding read = Objects.requireNonNull(mongo.findById("a", Ding.class));
        var next = new AtomicInteger(1);

        List<Object> results =
                Databases.atOnce(MANY, () -> mongo.save(new Ding("a", next.getAndIncrement(), read.versie())));

        assertThat(results)
                .filteredOn(OptimisticLockingFailureException.class::isInstance)
                .hasSize(MANY - 1);
        assertThat(Objects.requireNonNull(mongo.findById("a", Ding.class)).versie())
                .isEqualTo(Objects.requireNonNull(read.versie()) + 1);
    }

    @Test
    void insertsANewAggregateOnce() {
        mongo.insert(new Ding("a", 1, null));

        assertThatThrownBy(() -> mongo.insert(new Ding("a", 2, null))).isInstanceOf(DuplicateKeyException.class);
        assertThat(Objects.requireNonNull(mongo.findById("a", Ding.class)).stand())
                .isEqualTo(1);
    }

    @Test
    void countsWithoutRepeatOrGap() throws Exception {
        List<Object> results = Databases.atOnce(
                MANY,
                () -> Objects.requireNonNull(mongo.findAndModify(
                                byId(1),
                                new Update().inc("laatste", 1),
                                options().upsert(true).returnNew(true),
                                Document.class,
                                DINGEN))
                        .get("laatste"));

        assertThat(results)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, MANY).boxed().toList());
    }

    @Test
    void stopsAnOrderedInsertAtTheFirstRefusal() {
        mongo.insert(new Document("_id", 3), DINGEN);
        List<Document> batch =
                Stream.of(1, 2, 3, 4, 5).map(id -> new Document("_id", id)).toList();

        assertThatThrownBy(() -> mongo.insert(batch, DINGEN)).isInstanceOf(DuplicateKeyException.class);

        assertThat(ids(new Query())).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void changesOnlyWhatWasNotSeenAndSaysWhetherItDid() {
        mongo.insert(new Document("_id", 1).append("seen", new Document("intake", 5L)), DINGEN);
        Update update = new Update().set("naam", "x").set("seen.intake", 6L);

        assertThat(mongo.updateFirst(unseen("intake", 5L), update, DINGEN).getMatchedCount())
                .isZero();
        assertThat(mongo.updateFirst(unseen("intake", 6L), update, DINGEN).getMatchedCount())
                .isEqualTo(1);
        assertThat(mongo.updateFirst(unseen("intake", 6L), update, DINGEN).getMatchedCount())
                .isZero();
    }

    @Test
    void takesAnAbsentFieldForNull() {
        mongo.insert(new Document("_id", 1).append("seen", new Document("intake", 5L)), DINGEN);
        mongo.insert(new Document("_id", 2).append("seen", new Document("pip", null)), DINGEN);
        mongo.insert(new Document("_id", 3).append("seen", new Document("pip", 1L)), DINGEN);

        assertThat(ids(Query.query(Criteria.where("seen.pip").is(null)))).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void saysThatItMatchedAlsoWhenNothingChanges() {
        mongo.insert(new Document("_id", 1).append("naam", "x"), DINGEN);

        var result = mongo.updateFirst(byId(1), Update.update("naam", "x"), DINGEN);

        assertThat(result.getMatchedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isZero();
    }

    @Test
    void addsToAListAndTakesThoseNamedOut() {
        mongo.insert(new Document("_id", 1), DINGEN);
        for (String id : List.of("a", "b", "c")) {
            mongo.updateFirst(byId(1), new Update().push("outbox", new Document("eventId", id)), DINGEN);
        }
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, DINGEN);
        bulk.updateOne(
                byId(1),
                new Update().pull("outbox", new Document("eventId", new Document("$in", List.of("a", "c", "z")))));
        bulk.execute();

        assertThat(found(1).getList("outbox", Document.class)).containsExactly(new Document("eventId", "b"));
    }

    @Test
    void setsAndRemovesFieldsInsideOthers() {
        mongo.insert(new Document("_id", 1).append("regisseur", "x"), DINGEN);

        mongo.updateFirst(
                byId(1),
                new Update().unset("regisseur").set("einde.status", "voldaan").set("einde.op", "2020-01-01"),
                DINGEN);

        assertThat(found(1))
                .isEqualTo(new Document("_id", 1)
                        .append("einde", new Document("status", "voldaan").append("op", "2020-01-01")));
    }

    @Test
    void replacesOrInsertsInABatch() {
        mongo.insert(new Document("_id", 1).append("code", "oud").append("meer", true), DINGEN);
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, DINGEN);
        for (int id = 1; id <= 2; id++) {
            bulk.replaceOne(
                    byId(id),
                    new Document("_id", id).append("code", "nieuw"),
                    FindAndReplaceOptions.options().upsert());
        }
        bulk.execute();

        assertThat(found(1)).isEqualTo(new Document("_id", 1).append("code", "nieuw"));
        assertThat(found(2)).isEqualTo(new Document("_id", 2).append("code", "nieuw"));
    }

    @Test
    void movesOrMakesACursor() {
        mongo.upsert(byId(1), Update.update("position", 5L), DINGEN);
        mongo.upsert(byId(1), Update.update("position", 6L), DINGEN);

        assertThat(mongo.getCollection(DINGEN).countDocuments()).isEqualTo(1);
        assertThat(found(1)).containsEntry("position", 6L);
    }

    @Test
    void removesARangeOfKeys() {
        for (String id : List.of("a:1", "a:2", "b:1")) {
            mongo.insert(new Document("_id", id), DINGEN);
        }

        mongo.remove(Query.query(Criteria.where("_id").gte("a:").lt("a;")), DINGEN);

        assertThat(mongo.findAll(Document.class, DINGEN))
                .extracting(one -> one.get("_id"))
                .containsExactly("b:1");
    }

    private Document found(int id) {
        return Objects.requireNonNull(mongo.findById(id, Document.class, DINGEN));
    }

    private List<Object> ids(Query query) {
        return mongo.find(query, Document.class, DINGEN).stream()
                .map(one -> Objects.requireNonNull(one.get("_id")))
                .toList();
    }

    private static Query unseen(String source, long sequence) {
        return Query.query(Criteria.where("_id").is(1).and("seen." + source).lt(sequence));
    }

    private static Query byId(int id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
