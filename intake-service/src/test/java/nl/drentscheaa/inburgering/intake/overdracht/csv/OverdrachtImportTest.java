package nl.drentscheaa.inburgering.intake.overdracht.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.ketenpartner;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.IntakeScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest(properties = "platform.imports.poll=50ms")
@Import(IntakeScenario.class)
class OverdrachtImportTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String HEADER =
            "kenmerk;gezin;bsn;voornamen;achternaam;geboortedatum;geslacht;nationaliteit;voorkeurstaal;aangekondigdOp;"
                    + "verwachtOp;voorinburgering;lezen;medischeAandacht;slaapkamers;contactpersoon\n";
    private static final String SELAM =
            "COA-1;G-1;999982072;Selam;Tesfay;1994-02-11;V;eritrese;ti;2026-03-02;11-05-2026;afgerond;Alfa-B;nodig;3;"
                    + "Joke Azc\n";
    private static final String YONAS = "COA-2;G-1;;Yonas;Tesfay;2016-08-01;M;eritrese;ti;2026-03-02;;;;;;\n";

    @Autowired
    private IntakeScenario intake;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void takesGoodRowsInAndNamesWhatIsWrongWithTheOthers() {
        String ended = ended(HEADER
                + SELAM
                + YONAS
                + "999982072;;;Noor;Voorbeeld;1994-02-11;V;eritrese;ti;2026-03-02;;klaar;D1;;veel;\n"
                + "COA-4;;;Noor;Voorbeeld;1994-02-11;V;eritrese;ti;2026-03-02;2026-03-01;;;;;\n");

        assertThat(intake.get(STAFF, ended)).bodyJson().isLenientlyEqualTo("""
            {"status":"afgerond","regels":4,"nieuw":2,"afgewezen":2}\
            """);
        String errors = body(ended + "/regels");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[?(@.regel == 4)].veld"))
                .containsExactlyInAnyOrder("kenmerk", "voorinburgering", "lezen", "slaapkamers");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[?(@.regel == 5)].code"))
                .containsExactly("verwacht-voor-aankondiging");
        assertThat(errors).contains("niet-gevolgd").doesNotContain("999982072", "Voorbeeld");
        assertThat(JsonPath.<List<String>>read(body("assen/overdrachten"), "$.items[*].kenmerk"))
                .containsExactly("COA-2", "COA-1");
    }

    @Test
    void belongsToCoa() {
        ended(HEADER + SELAM);

        assertThat(intake.get(ketenpartner("coa", "assen"), "assen/overdrachten"))
                .bodyJson()
                .extractingPath("$.items[*].kenmerk")
                .asArray()
                .containsExactly("COA-1");
    }

    @Test
    void neverOverwrites() {
        ended(HEADER + SELAM);

        assertThat(intake.get(STAFF, ended(HEADER + SELAM + YONAS))).bodyJson().isLenientlyEqualTo("""
            {"nieuw":1,"ongewijzigd":1,"afgewezen":0}\
            """);
        String third = ended(HEADER + SELAM.replace("Selam", "Salam"));
        assertThat(intake.get(STAFF, third)).bodyJson().isLenientlyEqualTo("""
            {"nieuw":0,"afgewezen":1}\
            """);
        assertThat(body(third + "/regels")).contains("persoon").doesNotContain("Salam");
    }

    @Test
    void takesBackThoseWithWhomNobodyTookAStep() {
        String path = ended(HEADER + SELAM + YONAS);
        String selam = "assen/overdrachten/"
                + JsonPath.<List<String>>read(
                                body("assen/overdrachten"), "$.items[?(@.kenmerk == 'COA-1')].overdrachtId")
                        .getFirst();
        intake.put(STAFF, selam + "/status", "\"1\"", "{\"status\":\"woning-gevonden\",\"datum\":\"2026-04-01\"}");

        assertThat(intake.post(STAFF, path + "/terugdraaiing", "")).hasStatus(202);
        Awaitility.await().until(() -> body(path).contains("\"status\":\"teruggedraaid\""));

        assertThat(body(path)).contains("\"terug\":1", "\"gebleven\":1");
        assertThat(JsonPath.<List<String>>read(body("assen/overdrachten"), "$.items[*].kenmerk"))
                .containsExactly("COA-1");
    }

    private String ended(String file) {
        String path = intake.importFile(STAFF, "assen", "overdrachten", file.getBytes(UTF_8));
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
