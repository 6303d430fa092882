package nl.drentscheaa.inburgering.intake.bijlage;

import static nl.drentscheaa.inburgering.intake.IntakeScenario.pathOf;
import static nl.drentscheaa.inburgering.intake.IntakeScenario.person;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.intake.dossier.Pakket;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
@Import(IntakeScenario.class)
class BijlageDeelTest {

    private static final TestToken STAFF = consulent("assen");

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private BijlageDeel deel;

    private String bijlage = "";
    private NieuwkomerId id = NieuwkomerId.random();

    @BeforeEach
    void start() {
        database.clear();
        String person = pathOf(intake.register(STAFF, "assen", person(Map.of())));
        id = NieuwkomerId.of(person.substring(person.lastIndexOf('/') + 1));
        String body = "{\"soort\":\"diploma\",\"titel\":\"Diploma mbo\"}";
        bijlage = pathOf(intake.post(STAFF, person + "/bijlagen", body));
        intake.putFile(STAFF, bijlage + "/bestand", "\"1\"", "image/jpeg", SampleFiles.jpeg());
    }

    @Test
    void tellsThePersonWhichDocumentsAreKept() {
        Rubriek read = database.ask("assen", () -> deel.export(id));

        assertThat(read.onderdelen()).extracting(Rubriek::titel).containsExactly("Diploma mbo");
        assertThat(read.onderdelen().getFirst().regels())
                .contains(new Rubriek.Regel("Soort", "diploma"), new Rubriek.Regel("Bestand", "Diploma mbo.jpg"));
        assertThat(database.ask("assen", () -> deel.export(NieuwkomerId.random()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void goesAlongToAnotherMunicipalityOnce() {
        Pakket pakket = database.ask("assen", () -> deel.pack(id)).orElseThrow();
        for (int i = 0; i < 2; i++) {
            database.ask("tynaarlo", () -> {
                deel.unpack(id, pakket);
                return id;
            });
        }

        assertThat(intake.get(consulent("tynaarlo"), bijlage.replace("assen", "tynaarlo") + "/bestand")
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(SampleFiles.jpeg());
        assertThat(stored("tynaarlo", "bijlagen")).isEqualTo(1);
        assertThat(stored("tynaarlo", "bestandsdelen")).isEqualTo(1);
    }

    @Test
    void leavesNothingOfWhoIsErased() {
        database.ask("assen", () -> {
            deel.erase(id);
            return id;
        });

        assertThat(stored("assen", "bijlagen")).isZero();
        assertThat(stored("assen", "bestandsdelen")).isZero();
        assertThat(database.ask("assen", () -> deel.pack(id))).isEmpty();
    }

    private long stored(String gemeente, String collection) {
        return database.ask(gemeente, () -> mongo.getCollection(collection).countDocuments(new Document()));
    }
}
