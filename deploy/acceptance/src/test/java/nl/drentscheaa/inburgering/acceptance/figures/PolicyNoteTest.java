package nl.drentscheaa.inburgering.acceptance.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.acceptance.platform.Account;
import nl.drentscheaa.inburgering.acceptance.platform.Ask;
import nl.drentscheaa.inburgering.acceptance.platform.Gemeente;
import nl.drentscheaa.inburgering.acceptance.platform.Platform;
import nl.drentscheaa.inburgering.acceptance.platform.Regie;
import nl.drentscheaa.inburgering.acceptance.platform.WholePlatform;
import nl.drentscheaa.inburgering.demo.Anchor;
import nl.drentscheaa.inburgering.demo.Inwoners;
import nl.drentscheaa.inburgering.demo.Population;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/**
 * Two files of Aa en Hunze go in at the front door; the tables of the policy note come out, exact for the municipality
 * and with small figures hidden for the province. Source of the figures: policy note, table 1 and §3.2.1.
 */
@WholePlatform
@TestInstance(Lifecycle.PER_CLASS)
class PolicyNoteTest {

    private static final Gemeente GEMEENTE = Gemeente.AA_EN_HUNZE;
    private static final String NOVEMBER_2019 = "2019-11-30";
    private static final String NEW_YEAR_2020 = "2020-01-01";
    private static final int THRESHOLD = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Platform platform;
    private final Regie regie;
    private final Inwoners inwoners =
            Population.generate(Anchor.current(Clock.systemUTC())).of(GEMEENTE.id());

    PolicyNoteTest(Platform platform) {
        this.platform = platform;
        this.regie = new Regie(platform);
    }

    @BeforeAll
    void importTheFiles() {
        int before = inCaseload();
        JsonNode people = importPeople();
        assertThat(people.get("afgewezen").asInt()).as(people.toString()).isZero();
        assertThat(people.get("verwerkt").asInt()).isEqualTo(inwoners.dossiers().size());
        awaitInCaseload(before + inwoners.dossiers().size());
        JsonNode duties = importDuties();
        assertThat(duties.get("afgewezen").asInt()).as(duties.toString()).isZero();
        awaitCaughtUp(Program.REPORTING);
    }

    @Test
    void givesTableOneToTheMunicipality() {
        JsonNode table = exact("uitkering", NOVEMBER_2019);

        assertThat(value(table.get("totaal"))).isEqualTo(52);
        assertThat(value(table.get("jongerDan30"))).isEqualTo(13);
        assertThat(rows(table, "perNationaliteit", "naam"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Syrische",
                        26L,
                        "Eritrese",
                        13L,
                        "Nederlandse",
                        4L,
                        "Libische",
                        1L,
                        "Burger van Nigeria",
                        1L,
                        "Iraakse",
                        1L,
                        "Soedanese",
                        1L,
                        "Staatloos",
                        2L,
                        "Onbekend",
                        3L));
        assertThat(rows(table, "perLeeftijd", "naam").values()).containsExactly(11L, 18L, 13L, 9L, 1L);
        assertThat(rows(table, "perGeslacht", "geslacht"))
                .containsEntry("M", 34L)
                .containsEntry("V", 18L);
    }

    @Test
    void givesDuosFiguresToTheMunicipality() {
        JsonNode table = exact("inburgering", NEW_YEAR_2020);

        assertThat(value(table.get("inburgeringsplichtigSinds2013"))).isEqualTo(108);
        assertThat(value(table.get("voldaan"))).isEqualTo(39);
        assertThat(value(table.get("nogPlichtig"))).isEqualTo(43);
        assertThat(value(table.get("ontheven"))).isEqualTo(19);
        assertThat(value(table.at("/examens/A2"))).isEqualTo(33);
        assertThat(value(table.at("/examens/B1"))).isEqualTo(9);
        assertThat(value(table.at("/examens/B2"))).isEqualTo(6);
        assertThat(value(table.get("verlengingen"))).isEqualTo(79);
        assertThat(value(table.get("termijnBinnen6Maanden"))).isEqualTo(4);
        assertThat(value(table.get("termijnVan6Tot12Maanden"))).isEqualTo(17);
    }

    @Test
    void hidesFromTheProvinceWhatPointsAtAFewPeople() {
        JsonNode table = provincie("uitkering", NOVEMBER_2019);

        assertThat(value(table.get("totaal"))).isEqualTo(52);
        assertThat(cell(table, "Libische").get("verborgen").asBoolean()).isTrue();
        assertThat(cell(table, "Syrische").get("waarde").asInt()).isEqualTo(26);
        assertThat(provincie("inburgering", NEW_YEAR_2020)
                        .at("/termijnBinnen6Maanden/verborgen")
                        .asBoolean())
                .isTrue();
        assertThat(cells(table)).isNotEmpty().allSatisfy(PolicyNoteTest::tellsNoSmallFigure);
        assertThat(cells(provincie("inburgering", NEW_YEAR_2020)))
                .isNotEmpty()
                .allSatisfy(PolicyNoteTest::tellsNoSmallFigure);
    }

    @Test
    void changesNothingWhenTheSameFilesComeAgain() {
        JsonNode before = exact("inburgering", NEW_YEAR_2020);

        JsonNode people = importPeople();
        JsonNode duties = importDuties();

        assertThat(people.get("nieuw").asInt()).isZero();
        assertThat(people.get("ongewijzigd").asInt())
                .isEqualTo(inwoners.dossiers().size());
        assertThat(duties.get("nieuw").asInt()).isZero();
        assertThat(duties.get("afgewezen").asInt()).isZero();
        assertThat(cells(exact("inburgering", NEW_YEAR_2020))).isEqualTo(cells(before));
    }

    private JsonNode importPeople() {
        return regie.importFile(Program.INTAKE, GEMEENTE, "nieuwkomers", Regie.Trial.NO, inwoners.nieuwkomersCsv());
    }

    private JsonNode importDuties() {
        return regie.importFile(Program.MONITORING, GEMEENTE, "trajecten", Regie.Trial.NO, inwoners.trajectenCsv());
    }

    private void awaitInCaseload(int count) {
        await("the caseload shows everyone").atMost(PATIENCE).until(() -> inCaseload() >= count);
    }

    private int inCaseload() {
        return ask(Account.named("regie"), "/api/monitoring/v1/caseload/samenvatting?gemeente=" + GEMEENTE.id())
                .at("/perGemeente/0/totaal")
                .asInt();
    }

    /** Complete for some time: what is under way between two programs is in neither's count. */
    private void awaitCaughtUp(Program program) {
        Instant written = Instant.now();
        await(program.id() + " has read all")
                .atMost(PATIENCE)
                .during(Duration.ofSeconds(2))
                .until(() -> isCaughtUp(program, written));
    }

    private boolean isCaughtUp(Program program, Instant written) {
        JsonNode feeds = ask(Account.named("beheer"), Regie.path(program, GEMEENTE, "/feeds"));
        return feeds.get("items")
                .valueStream()
                .allMatch(feed -> Instant.parse(feed.get("standVan").asString()).isAfter(written)
                        && feed.get("bronnen")
                                .valueStream()
                                .allMatch(source -> source.get("achterstand").asLong() == 0));
    }

    private JsonNode exact(String table, String day) {
        return ask(
                Account.named("beleid-" + GEMEENTE.id()),
                Regie.path(Program.REPORTING, GEMEENTE, "/tabellen/" + table + "?peildatum=" + day));
    }

    private JsonNode provincie(String table, String day) {
        return ask(Account.named("provincie"), "/api/reporting/v1/provincie/tabellen/" + table + "?peildatum=" + day);
    }

    private JsonNode ask(Account account, String path) {
        return platform.gateway()
                .send(Ask.get(path).bearing(platform.tokens().of(account)))
                .expect(200)
                .json();
    }

    private static long value(JsonNode cell) {
        return cell.get("waarde").asLong();
    }

    /** Rows with somebody in them. */
    private static Map<String, Long> rows(JsonNode table, String part, String name) {
        Map<String, Long> rows = new LinkedHashMap<>();
        table.get(part).forEach(row -> {
            long value = value(row.get("aantal"));
            if (value > 0) {
                rows.put(row.get(name).asString(), value);
            }
        });
        return rows;
    }

    private static JsonNode cell(JsonNode table, String nationaliteit) {
        return table.get("perNationaliteit")
                .valueStream()
                .filter(row -> row.get("naam").asString().equals(nationaliteit))
                .map(row -> row.get("aantal"))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> cells(JsonNode table) {
        return new ArrayList<>(table.findParents("verborgen"));
    }

    private static void tellsNoSmallFigure(JsonNode cell) {
        if (cell.get("verborgen").asBoolean()) {
            assertThat(cell.has("waarde") && !cell.get("waarde").isNull()).isFalse();
        } else {
            assertThat(cell.get("waarde").asLong()).isGreaterThanOrEqualTo(THRESHOLD);
        }
    }
}
