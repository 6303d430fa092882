package nl.drentscheaa.inburgering.platform.datalog;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogboekVerificationTest {

    private final LogboekFixture fixture = new LogboekFixture();
    private final MongoCollection<Document> lines = fixture.mongo.getCollection(LogboekLines.COLLECTION);
    private final MongoCollection<Document> heads = fixture.mongo.getCollection(LogboekHead.COLLECTION);

    @BeforeEach
    void write() {
        fixture.recordMany(10);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void findsAWholeLogWhole() {
        assertThat(fixture.verify()).isEqualTo(new LogboekVerification.Outcome(10, Optional.empty()));
    }

    @Test
    void findsAnEmptyLogWhole() {
        try (var empty = new LogboekFixture()) {
            assertThat(empty.verify().intact()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gebruiker", "verwerking", "betrokkene", "traceId"})
    void findsAChangedText(String field) {
        lines.updateOne(eq("_id", 4L), set(field, "iets anders"));
        breaksAt(4);
    }

    @Test
    void findsAChangedMomentRoleOrId() {
        lines.updateOne(eq("_id", 8L), set("lineId", UUID.randomUUID()));
        breaksAt(8);
        lines.updateOne(eq("_id", 6L), set("rollen", List.of("fg")));
        breaksAt(6);
        lines.updateOne(eq("_id", 4L), set("tijdstip", Date.from(Instant.EPOCH)));
        breaksAt(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gebruiker", "rollen", "betrokkene", "tijdstip", "hash", "zegel", "vorige", "lineId"})
    void findsAFieldThatIsGone(String field) {
        lines.updateOne(eq("_id", 1L), unset(field));
        breaksAt(1);
    }

    @Test
    void findsARemovedLine() {
        lines.deleteOne(eq("_id", 5L));
        breaksAt(5);
    }

    @Test
    void findsARemovedFirstLine() {
        lines.deleteOne(eq("_id", 1L));
        breaksAt(1);
    }

    @Test
    void findsACutOffEnd() {
        lines.deleteMany(gt("_id", 7L));
        breaksAt(8);
    }

    @Test
    void findsThatEverythingIsGone() {
        lines.deleteMany(new Document());
        breaksAt(1);
    }

    @Test
    void findsACutOffEndWithTheHeadRemoved() {
        lines.deleteMany(gt("_id", 7L));
        heads.deleteMany(new Document());
        breaksAt(8);
    }

    @Test
    void findsACutOffEndWithTheHeadPutBackByHand() {
        lines.deleteMany(gt("_id", 7L));
        Document seventh = lines.find(eq("_id", 7L)).first();
        heads.updateOne(new Document(), set("nummer", 7L));
        heads.updateOne(new Document(), set("hash", seventh.get("hash")));
        breaksAt(8);
    }

    @Test
    void findsALineThatWasChangedAndHashedAgainTogetherWithAllBehindIt() {
        var withoutKey = new Chain(new byte[] {7, 7, 7});
        var forged = withoutKey.append(
                fixture.stored().get(3).toTail(),
                fixture.stored().subList(4, 10).stream()
                        .map(line -> new Draft(
                                line.lineId(),
                                new Handelende("iemand-anders", Set.of(), line.traceId()),
                                line.verwerking(),
                                line.betrokkene()))
                        .toList(),
                Instant.now());
        forged.forEach(line -> lines.replaceOne(eq("_id", line.nummer()), line.toDocument()));
        breaksAt(5);
    }

    @Test
    void findsALineThatWasAddedAtTheEndWithoutTheKey() {
        Document last = lines.find(eq("_id", 10L)).first();
        Document added = new Document(last).append("_id", 11L).append("vorige", last.get("hash", Binary.class));
        lines.insertOne(added);
        breaksAt(11);
    }

    @Test
    void findsTwoLinesThatChangedPlaces() {
        Document third = lines.find(eq("_id", 3L)).first();
        Document fourth = lines.find(eq("_id", 4L)).first();
        lines.replaceOne(eq("_id", 3L), new Document(fourth).append("_id", 3L));
        lines.replaceOne(eq("_id", 4L), new Document(third).append("_id", 4L));
        breaksAt(3);
    }

    @Test
    void acceptsLinesBehindTheHead() {
        Document old = heads.find().first();
        fixture.recordMany(3);
        heads.replaceOne(eq("_id", old.get("_id")), old);
        assertThat(fixture.verify().intact()).isTrue();
    }

    private void breaksAt(long nummer) {
        assertThat(fixture.verify().eersteBreuk()).contains(nummer);
    }
}
