package nl.drentscheaa.inburgering.reporting.tabel.web;

import static nl.drentscheaa.inburgering.platformtest.TestTokens.beheer;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.beleid;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.provincie;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import nl.drentscheaa.inburgering.reporting.ReportingScenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The figures of table 1 are those of the policy note for Aa en Hunze, November 2019. */
@ServiceTest
@Import(ReportingScenario.class)
class TabellenTest {

    private static final String AA_EN_HUNZE = "aa-en-hunze";
    private static final String PEILDATUM = "?peildatum=2019-11-30";
    private static final TestToken BELEID = beleid(AA_EN_HUNZE);
    private static final TestToken PROVINCIE = provincie("assen", AA_EN_HUNZE, "tynaarlo");

    @Autowired
    private ReportingScenario reporting;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void showsTheMunicipalityItsOwnFiguresExactly() {
        fillTable1();

        assertThat(reporting.get(BELEID, uitkering(AA_EN_HUNZE)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"gemeenten":["aa-en-hunze"],"peildatum":"2019-11-30","totaal":{"waarde":52},"jongerDan30":{"waarde":13},
                     "perNationaliteit":[
                       {"nationaliteit":"syrisch","aantal":{"waarde":26}},{"nationaliteit":"eritrees","aantal":{"waarde":13}},
                       {"nationaliteit":"nederlands","aantal":{"waarde":4}},{"nationaliteit":"libisch","aantal":{"waarde":1}},
                       {"nationaliteit":"nigeriaans","aantal":{"waarde":1}},{"nationaliteit":"iraaks","aantal":{"waarde":1}},
                       {"nationaliteit":"soedanees","aantal":{"waarde":1}},{"nationaliteit":"staatloos","aantal":{"waarde":2}},
                       {"nationaliteit":"onbekend","aantal":{"waarde":3}}],
                     "perLeeftijd":[
                       {"van":18,"aantal":{"waarde":11}},{"van":28,"aantal":{"waarde":18}},{"van":36,"aantal":{"waarde":13}},
                       {"van":46,"aantal":{"waarde":9}},{"van":56,"aantal":{"waarde":1}}],
                     "perGeslacht":[{"geslacht":"M","aantal":{"waarde":34}},{"geslacht":"V","aantal":{"waarde":18}}]}\
                    """);
    }

    @Test
    void hidesFromTheProvinceWhatIsSmallAndWhatWouldGiveItAway() {
        fillTable1();

        String table = body(reporting.get(PROVINCIE, "/provincie/tabellen/uitkering" + PEILDATUM));

        assertThat(JsonPath.<Integer>read(table, "$.totaal.waarde")).isEqualTo(52);
        assertThat(shown(table, "perNationaliteit")).containsExactlyInAnyOrder(26, 13);
        assertThat(shown(table, "perGeslacht")).containsExactlyInAnyOrder(34, 18);
        // The only small age group would follow from the total: the smallest of the others is hidden with it.
        assertThat(shown(table, "perLeeftijd")).containsExactlyInAnyOrder(11, 18, 13);
        assertThat(JsonPath.<List<Boolean>>read(table, "$.perLeeftijd[*].aantal.verborgen"))
                .containsExactly(true, true);
        // Of two people aged 28 or 29 the difference with the age groups would tell.
        assertThat(JsonPath.<Map<String, Object>>read(table, "$.jongerDan30"))
                .containsOnly(Map.entry("verborgen", true));
    }

    @Test
    void addsUpWhatIsSmallEverywhereBeforeItHides() {
        for (String gemeente : List.of("assen", AA_EN_HUNZE, "tynaarlo")) {
            people(gemeente, 2, "syrisch", "V");
        }
        people("assen", 5, "eritrees", "M");

        String table = body(reporting.get(PROVINCIE, "/provincie/tabellen/uitkering" + PEILDATUM));

        assertThat(shown(table, "perNationaliteit")).containsExactlyInAnyOrder(6, 5);
    }

    @Test
    void hidesFourAndShowsFive() {
        people("assen", 4, "syrisch", "V");
        assertThat(body(reporting.get(PROVINCIE, "/provincie/tabellen/uitkering" + PEILDATUM)))
                .doesNotContain("waarde");

        people("assen", 1, "syrisch", "V");
        assertThat(shown(body(reporting.get(PROVINCIE, "/provincie/tabellen/uitkering" + PEILDATUM)), "perGeslacht"))
                .containsExactly(5);
    }

    @Test
    void hidesHowDutiesEndedTogetherWithWhatWouldGiveItAway() {
        duties(9, "voldaan");
        duties(12, "lopend");
        duties(8, "ontheven");
        duties(2, "beeindigd");
        String path = "/tabellen/inburgering?peildatum=2020-01-01";

        assertThat(reporting.get(BELEID, "/gemeenten/aa-en-hunze" + path))
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"inburgeringsplichtigSinds2013":{"waarde":31},"voldaan":{"waarde":9},"nogPlichtig":{"waarde":12},
                     "ontheven":{"waarde":8},"termijnBinnen6Maanden":{"waarde":12}}\
                    """);
        assertThat(reporting.get(PROVINCIE, "/provincie" + path)).bodyJson().isLenientlyEqualTo("""
            {"inburgeringsplichtigSinds2013":{"waarde":31},"voldaan":{"waarde":9},"nogPlichtig":{"waarde":12},
             "ontheven":{"verborgen":true},"verlengingen":{"verborgen":true}}\
            """);
    }

    @Test
    void refusesASumThatLacksAMunicipality() {
        people("assen", 6, "syrisch", "V");
        reporting.breakPeople("tynaarlo");

        assertThat(reporting.get(PROVINCIE, "/provincie/tabellen/uitkering" + PEILDATUM))
                .hasStatus(503)
                .hasHeader("Retry-After", "5")
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("niet-bereikbaar");
        assertThat(reporting.get(PROVINCIE, "/provincie/tabellen/inburgering" + PEILDATUM))
                .hasStatus(503);
    }

    @Test
    void showsNoExactFigureToWhomItIsNotFor() {
        assertThat(reporting.get(PROVINCIE, uitkering("assen"))).hasStatus(403);
        assertThat(reporting.get(BELEID, "/provincie/tabellen/uitkering" + PEILDATUM))
                .hasStatus(403);
        assertThat(reporting.get(BELEID, uitkering("assen"))).hasStatus(404);
        assertThat(reporting.get(beheer(AA_EN_HUNZE), uitkering(AA_EN_HUNZE))).hasStatus(403);
    }

    @Test
    void refusesADayThatDoesNotExist() {
        String path = "/gemeenten/aa-en-hunze/tabellen/uitkering";
        assertThat(reporting.get(BELEID, path)).hasStatus(400);
        assertThat(reporting.get(BELEID, path + "?peildatum=2019-02-30")).hasStatus(400);
        assertThat(reporting.get(BELEID, path + "?peildatum=gisteren")).hasStatus(400);
    }

    /** The margins of the note's table; who has which of them together is not in the note. */
    private void fillTable1() {
        var nationaliteiten = new ArrayList<String>();
        Map.of(
                        "syrisch",
                        26,
                        "eritrees",
                        13,
                        "nederlands",
                        4,
                        "libisch",
                        1,
                        "nigeriaans",
                        1,
                        "iraaks",
                        1,
                        "soedanees",
                        1,
                        "staatloos",
                        2,
                        "onbekend",
                        3)
                .forEach((nationaliteit, count) -> repeat(nationaliteiten, nationaliteit, count));
        var geboortemaanden = new ArrayList<String>();
        repeat(geboortemaanden, "1995-05", 11);
        repeat(geboortemaanden, "1990-05", 2);
        repeat(geboortemaanden, "1986-05", 16);
        repeat(geboortemaanden, "1979-05", 13);
        repeat(geboortemaanden, "1969-05", 9);
        repeat(geboortemaanden, "1959-05", 1);
        for (int i = 0; i < nationaliteiten.size(); i++) {
            reporting
                    .person(AA_EN_HUNZE)
                    .registered(nationaliteiten.get(i), i % 52 < 34 ? "M" : "V", geboortemaanden.get(i));
        }
    }

    private void people(String gemeente, int count, String nationaliteit, String geslacht) {
        for (int i = 0; i < count; i++) {
            reporting.person(gemeente).registered(nationaliteit, geslacht, "1980-05");
        }
    }

    private void duties(int count, String status) {
        for (int i = 0; i < count; i++) {
            var person = reporting.person(AA_EN_HUNZE).started("2020-03-01");
            if (!status.equals("lopend")) {
                person.ended(status, "2019-05-01");
            }
        }
    }

    private static void repeat(List<String> list, String value, int count) {
        for (int i = 0; i < count; i++) {
            list.add(value);
        }
    }

    private static String uitkering(String gemeente) {
        return "/gemeenten/" + gemeente + "/tabellen/uitkering" + PEILDATUM;
    }

    private static List<Integer> shown(String table, String part) {
        return JsonPath.read(table, "$." + part + "[*].aantal.waarde");
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
