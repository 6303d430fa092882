package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijzigingen;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest(properties = "platform.imports.poll=50ms")
@Import(IntakeScenario.class)
class UitkeringImportTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String HEADER = "dossiernummer;bsn;uitkeringVan;uitkeringTot\n";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Uitkeringswijzigingen wijzigingen;

    @Autowired
    private MongoTemplate mongo;

    private String salma = "";

    @BeforeEach
    void start() {
        database.clear();
        salma = registered(Map.of("dossiernummer", "A-1", "bsn", "999982072"));
        registered(Map.of("dossiernummer", "A-2", "uitkeringVan", "2025-04-01"));
    }

    @Test
    void addsABenefitAndEndsOneThatRuns() {
        String ended = ended(HEADER + ";999982072;2025-05-01;\nA-2;;01-04-2025;31-12-2025\n");

        assertThat(intake.get(STAFF, ended)).bodyJson().isLenientlyEqualTo("{\"nieuw\":2,\"afgewezen\":0}");
        assertThat(intake.get(STAFF, salma)).bodyJson().isLenientlyEqualTo("{\"uitkeringVan\":\"2025-05-01\"}");
    }

    @Test
    void neverOverwritesAndNeverMakesANewcomer() {
        String ended = ended(HEADER
                + "A-2;;2024-01-01;\n"
                + "A-9;;2025-04-01;\n"
                + "A-2;999982072;2025-04-01;\n"
                + ";;2025-04-01;\n"
                + "A-1;;2025-04-01;2025-03-31\n");

        assertThat(intake.get(STAFF, ended)).bodyJson().isLenientlyEqualTo("{\"nieuw\":0,\"afgewezen\":5}");
        assertThat(JsonPath.<List<String>>read(body(ended + "/regels"), "$.items[*].code"))
                .containsExactly(
                        "bestaat-al",
                        "nieuwkomer-onbekend",
                        "dubbel-in-bestand",
                        "dossiernummer-of-bsn",
                        "uitkering-tot-voor-van");
        assertThat(JsonPath.<List<String>>read(body("assen/nieuwkomers"), "$.items[*].dossiernummer"))
                .hasSize(2);
    }

    @Test
    void refusesNumbersThatBelongToTwoPeople() {
        String ended = ended(HEADER + "A-2;999982072;2025-05-01;\n");

        assertThat(body(ended + "/regels")).contains("nummers-van-twee");
    }

    @Test
    void changesNothingWhenTheFileComesAgain() {
        ended(HEADER + "A-1;;2025-05-01;\n");

        assertThat(intake.get(STAFF, ended(HEADER + "A-1;;2025-05-01;\n")))
                .bodyJson()
                .isLenientlyEqualTo("{\"nieuw\":0,\"ongewijzigd\":1}");
    }

    @Test
    void registersTheFormerBenefitAgainWhenTheImportIsTakenBack() {
        String path = ended(HEADER + "A-1;;2025-05-01;\nA-2;;2025-04-01;2025-12-31\n");
        intake.put(STAFF, salma, "\"2\"", person(Map.of("uitkeringVan", "2025-06-01")));

        assertThat(intake.post(STAFF, path + "/terugdraaiing", "")).hasStatus(202);
        Awaitility.await().until(() -> body(path).contains("\"teruggedraaid\""));

        assertThat(body(path)).contains("\"terug\":1", "\"gebleven\":1");
        assertThat(intake.get(STAFF, salma)).bodyJson().isLenientlyEqualTo("{\"uitkeringVan\":\"2025-06-01\"}");
        assertThat(ended(HEADER + "A-2;;2025-04-01;\n"))
                .satisfies(again -> assertThat(body(again)).contains("\"ongewijzigd\":1"));
    }

    @Test
    void forgetsWhatItChangedWhenItCannotBeTakenBack() {
        ended(HEADER + "A-1;;2025-05-01;\nA-2;;2025-04-01;2025-12-31\n");

        forget(kept -> kept.forgetKeptBefore(Instant.now().minusSeconds(60)));
        assertThat(kept()).isEqualTo(2);
        forget(kept -> kept.forget(NieuwkomerId.of(salma.substring(salma.lastIndexOf('/') + 1))));
        assertThat(kept()).isEqualTo(1);
        forget(kept -> kept.forgetKeptBefore(Instant.now().plusSeconds(60)));
        assertThat(kept()).isZero();
    }

    private void forget(Consumer<Uitkeringswijzigingen> what) {
        database.ask("assen", () -> {
            what.accept(wijzigingen);
            return true;
        });
    }

    private long kept() {
        return database.<Long>ask(
                "assen", () -> mongo.getCollection("uitkeringswijzigingen").countDocuments());
    }

    private String registered(Map<String, Object> changed) {
        return IntakeScenario.pathOf(intake.register(STAFF, "assen", person(changed)));
    }

    private static String person(Map<String, Object> changed) {
        return IntakeScenario.person(changed);
    }

    private String ended(String file) {
        String path = intake.importFile(STAFF, "assen", "uitkeringen", file.getBytes(UTF_8));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Set.of("afgerond", "afgekeurd").contains(JsonPath.<String>read(body(path), "$.status")));
        return path;
    }

    private String body(String path) {
        try {
            return intake.get(STAFF, path).getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
