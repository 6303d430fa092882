package nl.drentscheaa.inburgering.platformtest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platformtest.TestMongo;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Each kind of question that the platform and the services ask, and the answer it must have. */
@ParameterizedClass(name = "{0}")
@MethodSource("databases")
class ReadContractTest {

    private static final String DINGEN = "dingen";

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

    @Test
    void givesBackWhatWasStored() {
        UUID id = UUID.randomUUID();
        var stored = new Document("_id", id)
                .append("tekst", "Çınar é ß \uD83D\uDE00")
                .append("leeg", null)
                .append("lang", Long.MAX_VALUE)
                .append("geheel", 17)
                .append("bedrag", Decimal128.parse("1234567890.12"))
                .append("moment", Date.from(Instant.parse("2026-03-29T01:59:59.999Z")))
                .append("vroeg", Date.from(Instant.parse("1899-12-31T23:00:00Z")))
                .append("geheim", new Binary("sleutel".getBytes(StandardCharsets.UTF_8)))
                .append("lijst", List.of(1, "twee", new Document("drie", 3)))
                .append("diep", new Document("dieper", new Document("diepst", true)));

        mongo.insert(stored, DINGEN);

        assertThat(mongo.findById(id, Document.class, DINGEN)).isEqualTo(stored);
    }

    @Test
    void findsBytesByTheirValue() {
        var one = new Binary(new byte[] {1, 2, 3});
        insert(1, "bsn", one);
        insert(2, "bsn", new Binary(new byte[] {1, 2, 4}));

        assertThat(ids(Query.query(Criteria.where("bsn").is(one)))).containsExactly(1);
        assertThat(ids(Query.query(Criteria.where("bsn").in(List.of(one, new Binary(new byte[] {9}))))))
                .containsExactly(1);
    }

    @Test
    void pagesThroughEqualKeysWithoutRepeatOrGap() {
        for (int id = 1; id <= 9; id++) {
            insert(id, "naam", "naam " + id % 3);
        }
        for (Sort.Direction direction : Sort.Direction.values()) {
            Sort sort = Sort.by(direction, "naam", "_id");
            List<Object> whole = ids(new Query().with(sort));

            assertThat(pages(sort, direction)).isEqualTo(whole).hasSize(9);
        }
    }

    @Test
    void putsWhatHasNoKeyFirst() {
        insert(1, "naam", "b");
        mongo.insert(new Document("_id", 2), DINGEN);
        insert(3, "naam", "a");

        assertThat(ids(new Query().with(Sort.by("naam")))).containsExactly(2, 3, 1);
        assertThat(ids(new Query().with(Sort.by(Sort.Direction.DESC, "naam")))).containsExactly(1, 3, 2);
    }

    @Test
    void findsABeginningInAList() {
        insert(1, "woorden", List.of("haddad", "salma"));
        insert(2, "woorden", List.of("el", "idrissi"));
        insert(3, "woorden", List.of("salm.*"));

        assertThat(ids(Query.query(Criteria.where("woorden").regex("^" + Pattern.quote("salm")))))
                .containsExactlyInAnyOrder(1, 3);
        assertThat(ids(Query.query(Criteria.where("woorden").regex("^" + Pattern.quote("salm.")))))
                .containsExactly(3);
        assertThat(ids(Query.query(Criteria.where("woorden")
                        .elemMatch(new Criteria().gte("sal").lt("sal\uffff")))))
                .containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void wantsOneElementToFitAllConditions() {
        insert(1, "doelen", List.of(doel("wpda", "open"), doel("roc", "bereikt")));
        insert(2, "doelen", List.of(doel("wpda", "bereikt"), doel("roc", "open")));

        assertThat(ids(Query.query(Criteria.where("doelen")
                        .elemMatch(Criteria.where("organisatie")
                                .is("wpda")
                                .and("status")
                                .is("open")))))
                .containsExactly(1);
        assertThat(ids(Query.query(Criteria.where("doelen.organisatie").is("wpda"))))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void comparesMomentsToTheMillisecond() {
        Instant border = Instant.parse("2026-03-29T01:00:00Z");
        insert(1, "op", Date.from(border.minusMillis(1)));
        insert(2, "op", Date.from(border));
        insert(3, "op", Date.from(border.plusMillis(1)));

        assertThat(ids(Query.query(Criteria.where("op").gte(border)))).containsExactlyInAnyOrder(2, 3);
        assertThat(ids(Query.query(Criteria.where("op").lt(border)))).containsExactly(1);
    }

    @Test
    void comparesNumbersWhateverTheirWidth() {
        insert(1, "nummer", 5);
        insert(2, "nummer", 5L);

        assertThat(ids(Query.query(Criteria.where("nummer").is(5L)))).containsExactlyInAnyOrder(1, 2);
        assertThat(ids(Query.query(Criteria.where("_id").in(List.of(1L, 2L, 3L)))))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void keepsTypesApartInARange() {
        insert(1, "termijn", "2026-01-01");
        mongo.insert(new Document("_id", 2).append("termijn", null), DINGEN);
        mongo.insert(new Document("_id", 3), DINGEN);

        assertThat(ids(Query.query(Criteria.where("termijn").lt("2027-01-01")))).containsExactly(1);
    }

    @Test
    void givesOnlyTheFieldsAskedFor() {
        mongo.insert(new Document("_id", 1).append("een", 1).append("twee", 2), DINGEN);
        Query query = new Query();
        query.fields().include("een");

        assertThat(mongo.find(query, Document.class, DINGEN)).containsExactly(new Document("_id", 1).append("een", 1));
    }

    @Test
    void combinesAlternativesWithConditions() {
        mongo.insert(new Document("_id", 1).append("a", 1).append("b", 1), DINGEN);
        mongo.insert(new Document("_id", 2).append("a", 1).append("b", 2), DINGEN);
        mongo.insert(new Document("_id", 3).append("a", 2).append("b", 3), DINGEN);

        assertThat(ids(Query.query(new Criteria()
                        .andOperator(
                                Criteria.where("a").is(1),
                                new Criteria()
                                        .orOperator(
                                                Criteria.where("b").is(2),
                                                Criteria.where("b").is(3))))))
                .containsExactly(2);
    }

    @Test
    void countsInGroups() {
        for (int id = 1; id <= 6; id++) {
            mongo.insert(
                    new Document("_id", id)
                            .append("zichtbaar", id < 6)
                            .append("status", id % 2 == 0 ? "even" : "oneven")
                            .append("termijn", "2026-0" + id + "-01"),
                    DINGEN);
        }
        Document between = new Document(
                "$and",
                List.of(
                        new Document("$gte", List.of("$termijn", "2026-02-01")),
                        new Document("$lt", List.of("$termijn", "2026-04-01"))));
        Document either = new Document(
                "$or",
                List.of(
                        new Document("$eq", List.of("$termijn", "2026-01-01")),
                        new Document("$gte", List.of("$termijn", "2026-05-01"))));

        List<Document> groups = mongo.getCollection(DINGEN)
                .aggregate(List.of(
                        new Document("$match", new Document("zichtbaar", true)),
                        new Document(
                                "$group",
                                new Document("_id", new Document("status", "$status"))
                                        .append("aantal", new Document("$sum", 1))
                                        .append("tussen", countIf(between))
                                        .append("of", countIf(either)))))
                .into(new ArrayList<>());

        assertThat(groups)
                .containsExactlyInAnyOrder(
                        group("even").append("aantal", 2).append("tussen", 1).append("of", 0),
                        group("oneven").append("aantal", 3).append("tussen", 1).append("of", 2));
    }

    @Test
    void forgetsACollectionThatIsDropped() {
        mongo.indexOps(DINGEN).createIndex(new Index("a", Sort.Direction.ASC).unique());
        insert(1, "a", 1);

        mongo.dropCollection(DINGEN);
        insert(1, "a", 1);
        insert(2, "a", 1);

        assertThat(mongo.getCollectionNames()).contains(DINGEN);
        assertThat(ids(new Query())).hasSize(2);
    }

    private List<Object> pages(Sort sort, Sort.Direction direction) {
        var seen = new ArrayList<Object>();
        Query query = new Query();
        while (true) {
            List<Document> page = mongo.find(query.with(sort).limit(2), Document.class, DINGEN);
            if (page.isEmpty()) {
                return seen;
            }
            page.forEach(one -> seen.add(Objects.requireNonNull(one.get("_id"))));
            query = Query.query(beyond(page.getLast(), direction.isAscending()));
        }
    }

    private static Criteria beyond(Document last, boolean up) {
        Object naam = Objects.requireNonNull(last.get("naam"));
        Object id = Objects.requireNonNull(last.get("_id"));
        Criteria tie = Criteria.where("naam").is(naam);
        return new Criteria()
                .orOperator(
                        up
                                ? Criteria.where("naam").gt(naam)
                                : Criteria.where("naam").lt(naam),
                        up ? tie.and("_id").gt(id) : tie.and("_id").lt(id));
    }

    private void insert(int id, String field, Object value) {
        mongo.insert(new Document("_id", id).append(field, value), DINGEN);
    }

    private List<Object> ids(Query query) {
        return mongo.find(query, Document.class, DINGEN).stream()
                .map(one -> Objects.requireNonNull(one.get("_id")))
                .toList();
    }

    private static Document doel(String organisatie, String status) {
        return new Document("organisatie", organisatie).append("status", status);
    }

    private static Document countIf(Document condition) {
        return new Document("$sum", new Document("$cond", List.of(condition, 1, 0)));
    }

    private static Document group(String status) {
        return new Document("_id", new Document("status", status));
    }
}
