package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.dienst;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest(properties = "platform.imports.poll=50ms")
@Import(IntakeScenario.class)
class NieuwkomerUndoTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String FILE = """
            dossiernummer;bsn;voornamen;achternaam;geboortedatum;geslacht;nationaliteit;voorkeurstaal;regime;\
            aankomstdatum;telefoon
            A-1;999982072;Salma;Haddad;1992-05-14;V;syrische;ar;Wi2021;2025-03-10;06-00123456
            A-2;;Chloë;Préval;1992-05-14;V;eritrese;ti;Wi2013;2015-03-10;
            A-3;;Noor;Voorbeeld;1990-02-01;V;eritrese;ti;Wi2013;2015-03-10;
            """;

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @Autowired
    private MongoTemplate mongo;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void withdrawsWhoCameInAndDestroysTheirKeys() {
        String path = imported(FILE);
        String salma = idOf("A-1");
        assertThat(hasKey(salma)).isTrue();

        assertThat(undone(path, "")).contains("teruggedraaid", "\"terug\":3", "\"gebleven\":0");

        assertThat(dossiernummers()).isEmpty();
        assertThat(hasKey(salma)).isFalse();
        assertThat(intake.get(STAFF, imported(FILE))).bodyJson().isLenientlyEqualTo("{\"nieuw\":3}");
    }

    @Test
    void looksWithoutTouchingAnybody() {
        String path = imported(FILE);

        assertThat(undone(path, "?proef=true")).contains("gecontroleerd", "\"terug\":3");

        assertThat(dossiernummers()).containsExactlyInAnyOrder("A-1", "A-2", "A-3");
    }

    @Test
    void leavesWhoWasChangedOrHasAnIntakeAndSaysWhy() {
        String path = imported(FILE);
        String changed = "assen/nieuwkomers/" + idOf("A-1");
        intake.put(STAFF, changed, "\"1\"", IntakeScenario.person(Map.of()));
        intake.post(STAFF, "assen/nieuwkomers/" + idOf("A-2") + "/intakes", "{\"taal\":\"ar\"}");

        assertThat(undone(path, "")).contains("\"terug\":1", "\"gebleven\":2");

        assertThat(dossiernummers()).containsExactlyInAnyOrder("A-1", "A-2");
        String stays = body(path + "/terugdraaiing/regels");
        assertThat(JsonPath.<List<Integer>>read(stays, "$.items[*].regel")).containsExactly(2, 3);
        assertThat(JsonPath.<List<String>>read(stays, "$.items[*].code"))
                .containsExactly("blijft-gewijzigd", "blijft-vervolg");
        assertThat(stays).doesNotContain("Haddad", "A-1", "999982072");
    }

    @Test
    void leavesWhoseErasureWaits() {
        String path = imported(FILE);
        intake.post(
                STAFF,
                "assen/nieuwkomers/" + idOf("A-1") + "/wissing",
                "{\"grond\":\"overleden\",\"sinds\":\"2026-08-01\"}");

        assertThat(undone(path, "")).contains("\"gebleven\":1");
        assertThat(dossiernummers()).containsExactly("A-1");
    }

    @Test
    void tellsTheOtherServicesToForgetThem() {
        undone(imported(FILE), "");

        Awaitility.await()
                .untilAsserted(() -> assertThat(typesOf("pip-service"))
                        .filteredOn("nieuwkomer-ingetrokken"::equals)
                        .hasSize(3));
    }

    private List<String> typesOf(String dienst) throws UnsupportedEncodingException {
        String feed =
                intake.feed(dienst(dienst, "assen"), "assen").getResponse().getContentAsString(UTF_8);
        return JsonPath.<List<String>>read(feed, "$..type").stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
    }

    private String undone(String path, String query) {
        assertThat(intake.post(STAFF, path + "/terugdraaiing" + query, "")).hasStatus(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !"terugdraaien".equals(JsonPath.read(body(path), "$.status")));
        return body(path);
    }

    private String imported(String file) {
        String path = intake.importFile(STAFF, "assen", file.getBytes(UTF_8));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Set.of("afgerond", "afgekeurd").contains(JsonPath.<String>read(body(path), "$.status")));
        return path;
    }

    private String idOf(String dossiernummer) {
        return JsonPath.<List<String>>read(
                        body("assen/nieuwkomers"),
                        "$.items[?(@.dossiernummer == '" + dossiernummer + "')].nieuwkomerId")
                .getFirst();
    }

    private List<String> dossiernummers() {
        return JsonPath.read(body("assen/nieuwkomers"), "$.items[*].dossiernummer");
    }

    private boolean hasKey(String nieuwkomerId) {
        return database.ask(
                "assen",
                () -> mongo.getCollection("sleutels").countDocuments(new Document("_id", "persoon:" + nieuwkomerId))
                        > 0);
    }

    private String body(String path) {
        try {
            return intake.get(STAFF, path).getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
