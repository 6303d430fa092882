package nl.drentscheaa.inburgering.monitoring.caseload.web;

import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.drentscheaa.inburgering.monitoring.MonitoringScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(MonitoringScenario.class)
class CaseloadPagesTest {

    private static final TestToken REGIE = regievoerder("assen", "aa-en-hunze", "tynaarlo");

    @Autowired
    private MonitoringScenario monitoring;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
    }

    /** Names, terms and days of arrival that occur several times, within a municipality and over them. */
    private void fill() {
        for (String gemeente : List.of("assen", "aa-en-hunze", "tynaarlo")) {
            for (int i = 0; i < 6; i++) {
                monitoring
                        .newcomer(gemeente)
                        .registered("D-" + i, "Naam " + i % 2, "Wi2013", "2017-03-0" + (1 + i % 3))
                        .started("2020-01-0" + (1 + i % 2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam", "-naam", "termijn", "-termijn", "aankomstdatum", "-aankomstdatum"})
    void showsEveryoneOnceAcrossMunicipalitiesInOneOrder(String sort) {
        fill();

        List<String> atOnce = ids(page("sort=" + sort + "&limit=200"));
        assertThat(atOnce).hasSize(18).doesNotHaveDuplicates();
        assertThat(pages("sort=" + sort + "&limit=4")).isEqualTo(atOnce);
        assertThat(pages("sort=" + sort + "&limit=1")).isEqualTo(atOnce);
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam", "-naam"})
    void pagesThroughWhatAFilterLetsThrough(String sort) {
        fill();

        List<String> expected = ids(page("status=lopend&sort=" + sort));
        assertThat(pages("status=lopend&limit=5&sort=" + sort)).hasSize(18).isEqualTo(expected);
    }

    @Test
    void givesAPlaceToNobodyButWhoAskedAndToThatQuestionOnly() {
        fill();
        String cursor = JsonPath.read(body(page("limit=2")), "$.volgende");
        TestToken other = regievoerder("assen", "aa-en-hunze", "tynaarlo").subject("ander");

        assertThat(page("limit=2&cursor=" + cursor)).hasStatusOk();
        assertThat(page("limit=2&sort=termijn&cursor=" + cursor)).hasStatus(400);
        assertThat(page("limit=2&gemeente=assen&cursor=" + cursor)).hasStatus(400);
        assertThat(page("limit=2&cursor=" + cursor.substring(1))).hasStatus(400);
        assertThat(monitoring.get(other, "/caseload?limit=2&cursor=" + cursor)).hasStatus(400);
        assertThat(page("limit=0")).hasStatus(400);
        assertThat(page("limit=201")).hasStatus(400);
    }

    @Test
    void namesAMunicipalityThatCannotAnswerAndShowsTheOthers() {
        monitoring.newcomer("assen").registered("Een");
        monitoring.newcomer("aa-en-hunze").registered("Twee");
        monitoring.breakCaseload("tynaarlo");

        assertThat(page("limit=5")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
            {"items":[{"weergavenaam":"Een","gemeente":"assen"},{"weergavenaam":"Twee","gemeente":"aa-en-hunze"}],
             "nietBereikbaar":["tynaarlo"]}\
            """);
        assertThat(monitoring.get(REGIE, "/caseload/samenvatting"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"perGemeente":[{"gemeente":"aa-en-hunze","totaal":1},{"gemeente":"assen","totaal":1}],
                     "totaal":{"totaal":2},"nietBereikbaar":["tynaarlo"]}\
                    """);
    }

    @Test
    void saysThatTheOnlyMunicipalityCannotAnswer() {
        monitoring.breakCaseload("tynaarlo");

        assertThat(monitoring.get(consulent("tynaarlo"), "/caseload"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"items":[],"nietBereikbaar":["tynaarlo"]}\
                    """);
    }

    private List<String> pages(String query) {
        var ids = new ArrayList<String>();
        String next = "";
        do {
            MvcTestResult page = page(query + next);
            ids.addAll(ids(page));
            List<String> cursor = JsonPath.read(body(page), "$[?(@.volgende)].volgende");
            next = cursor.isEmpty() ? "" : "&cursor=" + cursor.getFirst();
        } while (!next.isEmpty());
        return ids;
    }

    private MvcTestResult page(String query) {
        return monitoring.get(REGIE, "/caseload?" + query);
    }

    private static List<String> ids(MvcTestResult page) {
        return JsonPath.read(body(page), "$.items[*].nieuwkomerId");
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
