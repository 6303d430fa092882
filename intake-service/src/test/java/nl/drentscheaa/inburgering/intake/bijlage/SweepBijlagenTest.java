package nl.drentscheaa.inburgering.intake.bijlage;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platform.encryption.EncryptedFiles;
import nl.drentscheaa.inburgering.platform.encryption.FileId;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@ServiceTest
@Import(IntakeScenario.class)
class SweepBijlagenTest {

    private static final TestToken STAFF = consulent("assen");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration AFTER_THIRTY_DAYS = Bijlage.BEDENKTIJD.plusDays(1);
    private static final Duration AFTER_A_DAY = Bijlage.WACHTTIJD.plusDays(1);

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private EncryptedFiles files;

    @Autowired
    private SweepBijlagen sweep;

    @Autowired
    private Clock clock;

    private String path = "";
    private String nieuwkomer = "";

    @BeforeEach
    void start() {
        database.clear();
        String person = pathOf(intake.register(STAFF, "assen", person(Map.of())));
        nieuwkomer = person.substring(person.lastIndexOf('/') + 1);
        path = person + "/bijlagen";
    }

    @Test
    void destroysWhatCanNoLongerBePutBack() {
        String bijlage = attached();
        intake.delete(STAFF, bijlage, "\"2\"");

        since(bijlage, AFTER_THIRTY_DAYS.minus(MINUTE));
        sweep.sweepAll();
        assertThat(stored("bestandsdelen")).isEqualTo(1);

        since(bijlage, AFTER_THIRTY_DAYS.plus(MINUTE));
        sweep.sweepAll();
        assertThat(stored("bestandsdelen")).isZero();
        assertThat(stored("bijlagen")).isZero();
    }

    @Test
    void forgetsUploadsThatStoppedHalfWay() {
        String bijlage = pathOf(intake.post(STAFF, path, "{\"soort\":\"brief\",\"titel\":\"Brief\"}"));
        String id = bijlage.substring(bijlage.lastIndexOf('/') + 1);
        database.ask("assen", () -> {
            files.write(FileId.of(id), nieuwkomer, 0, new byte[] {1, 2, 3});
            return id;
        });

        since(bijlage, AFTER_A_DAY.minus(MINUTE));
        sweep.sweepAll();
        assertThat(stored("bestandsdelen")).isEqualTo(1);

        since(bijlage, AFTER_A_DAY.plus(MINUTE));
        sweep.sweepAll();
        assertThat(stored("bestandsdelen")).isZero();
        assertThat(stored("bijlagen")).isZero();
    }

    @Test
    void leavesAloneWhatIsThere() {
        String bijlage = attached();
        since(bijlage, Duration.ofDays(4000));

        sweep.sweepAll();

        assertThat(intake.get(STAFF, bijlage + "/bestand")).hasStatusOk();
    }

    private String attached() {
        String bijlage = pathOf(intake.post(STAFF, path, "{\"soort\":\"brief\",\"titel\":\"Brief\"}"));
        assertThat(intake.putFile(STAFF, bijlage + "/bestand", "\"1\"", "application/pdf", SampleFiles.pdf()))
                .hasStatusOk();
        return bijlage;
    }

    /** As if it has stood as it does for so long. */
    private void since(String bijlage, Duration ago) {
        Instant moment = clock.instant().minus(ago);
        String id = bijlage.substring(bijlage.lastIndexOf('/') + 1);
        database.ask(
                "assen",
                () -> mongo.updateFirst(Query.query(where("_id").is(id)), Update.update("sinds", moment), "bijlagen"));
    }

    private long stored(String collection) {
        return database.ask("assen", () -> mongo.getCollection(collection).countDocuments(new Document()));
    }
}
