package nl.drentscheaa.inburgering.monitoring.traject.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.drentscheaa.inburgering.monitoring.MonitoringScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest(properties = "platform.imports.poll=50ms")
@Import(MonitoringScenario.class)
class TrajectImportTest {

    private static final TestToken STAFF = consulent("assen");
    private static final String HEADER =
            "dossiernummer;regime;plichtVanaf;termijnTot;verlengdOp;status;statusOp;examenniveau;examenOp\n";
    private static final String DONE = "A-1;Wi2013;2014-03-01;2019-03-01;2017-01-10;voldaan;2018-11-02;B1;2018-11-02\n";
    private static final String RUNNING = "A-2;Wi2013;01-03-2018;01-03-2021;;lopend;;;\n";

    @Autowired
    private MonitoringScenario monitoring;

    @Autowired
    private TestDatabase database;

    private String first = "";

    @BeforeEach
    void start() {
        database.clear();
        first = known("A-1");
        known("A-2");
    }

    @Test
    void takesInWhatHappenedToADuty() {
        assertThat(imported(HEADER + DONE + RUNNING)).bodyJson().isLenientlyEqualTo("""
            {"status":"afgerond","regels":2,"nieuw":2,"ongewijzigd":0,"afgewezen":0}\
            """);

        assertThat(monitoring.get(STAFF, "/gemeenten/assen/trajecten/" + first))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"regime":"Wi2013","plichtVanaf":"2014-03-01","termijnTot":"2019-03-01","status":"voldaan",
                     "statusOp":"2018-11-02","verlengingen":[{"verlengdOp":"2017-01-10","tot":"2019-03-01"}],
                     "examens":[{"niveau":"B1","behaaldOp":"2018-11-02"}]}\
                    """);
    }

    @Test
    void namesWhatIsWrongWithEachRowAndTakesTheOthersIn() {
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);
        String ended = ended(
                "",
                HEADER
                        + "A-2;Wi2013;2018-03-01;2021-03-01;2020-01-01;lopend;;B1;\n"
                        + DONE
                        + "A-3;Wi2013;2018-03-01;2021-03-01;;lopend;;;\n"
                        + "A-4;Wi1998;2018-02-30;2021-03-01;;slaapt;;C2;2020-01-01\n"
                        + "A-5;Wi2013;2018-03-01;;2020-01-01;lopend;;;\n"
                        + "A-6;Wi2013;2018-03-01;2021-03-01;;voldaan;;;\n"
                        + "A-7;Wi2013;2018-03-01;2017-03-01;;lopend;;;\n"
                        + "A-8;Wi2013;" + tomorrow + ";;;lopend;;;\n"
                        + DONE);

        assertThat(monitoring.get(STAFF, ended)).bodyJson().isLenientlyEqualTo("""
            {"status":"afgerond","regels":9,"nieuw":1,"afgewezen":8}\
            """);
        String errors = body(ended + "/regels");
        assertThat(codes(errors, 2)).containsExactly("examen-onvolledig");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[?(@.regel == 4)].veld"))
                .containsExactly("dossiernummer");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[?(@.regel == 5)].veld"))
                .containsExactlyInAnyOrder("regime", "plichtVanaf", "status", "examenniveau");
        assertThat(codes(errors, 6)).containsExactly("termijn-ontbreekt");
        assertThat(codes(errors, 7)).containsExactly("statusdatum-ontbreekt");
        assertThat(codes(errors, 8)).containsExactly("termijn-voor-plicht");
        assertThat(codes(errors, 9)).containsExactly("datum-in-toekomst");
        assertThat(codes(errors, 10)).containsExactly("dubbel-in-bestand");
        assertThat(JsonPath.<List<String>>read(errors, "$.items[*].detail"))
                .allSatisfy(detail -> assertThat(detail).endsWith("."));
    }

    @Test
    void changesNothingWhenTheFileComesAgain() {
        imported(HEADER + DONE + RUNNING);

        assertThat(imported(HEADER + DONE + RUNNING)).bodyJson().isLenientlyEqualTo("""
            {"nieuw":0,"ongewijzigd":2,"afgewezen":0}\
            """);
        assertThat(monitoring.get(STAFF, "/gemeenten/assen/trajecten/" + first)).hasHeader("ETag", "\"1\"");
    }

    @Test
    void findsANumberHoweverItsLettersAreWritten() {
        assertThat(imported(HEADER + DONE.replace("A-1", "a-1"))).bodyJson().isLenientlyEqualTo("""
            {"nieuw":1,"afgewezen":0}\
            """);
    }

    @Test
    void neverOverwritesAndNamesTheFieldsThatDiffer() {
        imported(HEADER + DONE);

        String second = ended("", HEADER + DONE.replace("B1", "B2").replace("Wi2013", "Wi2021"));
        assertThat(monitoring.get(STAFF, second)).bodyJson().isLenientlyEqualTo("""
            {"nieuw":0,"ongewijzigd":0,"afgewezen":1}\
            """);
        assertThat(body(second + "/regels")).contains("bestaat-al", "regime", "examens");
    }

    @Test
    void storesNothingInATrial() {
        assertThat(monitoring.get(STAFF, ended("&proef=true", HEADER + DONE)))
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"status":"gecontroleerd","nieuw":1,"afgewezen":0}\
                    """);
        assertThat(monitoring.get(STAFF, "/gemeenten/assen/trajecten/" + first)).hasStatus(404);
    }

    @Test
    void takesAWholeImportBackAndReadsItInAgain() {
        String path = ended("", HEADER + DONE + RUNNING);
        String undo = path + "/terugdraaiing";

        assertThat(monitoring.post(STAFF, undo + "?proef=true")).hasStatus(202);
        awaitUndone(path, "gecontroleerd");
        assertThat(monitoring.get(STAFF, "/gemeenten/assen/trajecten/" + first)).hasStatusOk();
        assertThat(monitoring.post(STAFF, undo)).hasStatus(202);
        awaitUndone(path, "teruggedraaid");

        assertThat(body(path)).contains("\"terug\":2", "\"gebleven\":0");
        assertThat(monitoring.get(STAFF, "/gemeenten/assen/trajecten/" + first)).hasStatus(404);
        String again = ended("", HEADER + DONE + RUNNING);
        assertThat(monitoring.post(STAFF, again + "/terugdraaiing")).hasStatus(202);
        awaitUndone(again, "teruggedraaid");
        assertThat(body(again)).contains("\"terug\":2");
    }

    private void awaitUndone(String path, String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> body(path).contains("\"status\":\"" + status + "\""));
    }

    private String known(String dossiernummer) {
        return monitoring
                .newcomer("assen")
                .registered(dossiernummer, "Naam " + dossiernummer, "Wi2013", "2014-01-01")
                .id();
    }

    private MvcTestResult imported(String file) {
        return monitoring.get(STAFF, ended("", file));
    }

    private String ended(String query, String file) {
        String path = monitoring.importFile(STAFF, "assen", query, file.getBytes(UTF_8));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Set.of("afgerond", "afgekeurd", "gecontroleerd")
                        .contains(JsonPath.<String>read(body(path), "$.status")));
        return path;
    }

    private static List<String> codes(String errors, int line) {
        return JsonPath.read(errors, "$.items[?(@.regel == " + line + ")].code");
    }

    private String body(String path) {
        try {
            return monitoring.get(STAFF, path).getResponse().getContentAsString(UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
