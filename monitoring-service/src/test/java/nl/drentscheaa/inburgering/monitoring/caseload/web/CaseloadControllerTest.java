package nl.drentscheaa.inburgering.monitoring.caseload.web;

import static nl.drentscheaa.inburgering.monitoring.MonitoringScenario.names;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.ketenpartner;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.regievoerder;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.drentscheaa.inburgering.monitoring.MonitoringScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
@Import(MonitoringScenario.class)
class CaseloadControllerTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final TestToken STAFF = consulent("assen");
    private static final TestToken REGIE = regievoerder("assen", "aa-en-hunze", "tynaarlo");

    @Autowired
    private MonitoringScenario monitoring;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void showsHowANewcomerStands() {
        var nieuwkomer = monitoring
                .newcomer("assen")
                .registered("AS-0017", "Abrehet Tesfay", "Wi2013", "2017-02-11")
                .adopted("b1-route", "2020-06-01")
                .started(TODAY.plusMonths(2).toString());

        assertThat(monitoring.get(STAFF, "/caseload")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
            {"items":[{"nieuwkomerId":"%s","gemeente":"assen","dossiernummer":"AS-0017",
              "weergavenaam":"Abrehet Tesfay","status":"lopend","regime":"Wi2013",
              "leerroute":"b1-route","planStatus":"vastgesteld","aankomstdatum":"2017-02-11",
              "termijnTot":"%s","eerstvolgendeTermijn":{"soort":"inburgeringstermijn","datum":"%s"},
              "signalen":["termijn-binnen-6-maanden"]}],
             "nietBereikbaar":[]}\
            """.formatted(
                        nieuwkomer.id(), TODAY.plusMonths(2), TODAY.plusMonths(2)));
        assertThat(database.logged("assen", nieuwkomer.id()))
                .extracting(TestDatabase.Logged::verwerking)
                .containsExactly("caseload.raadplegen");
    }

    @Test
    void leavesOutWhatIsNotThere() throws Exception {
        monitoring.newcomer("assen").registered("Abrehet Tesfay");

        String page = body(monitoring.get(STAFF, "/caseload"));

        assertThat(page).doesNotContain("leerroute", "planStatus", "termijnTot", "eerstvolgendeTermijn", "volgende\"");
        assertThat(page).contains("\"status\":\"onbekend\"", "\"signalen\":[]", "\"standVan\"");
    }

    @Test
    void showsTheLastMeasurementOfTheRadar() {
        monitoring
                .newcomer("assen")
                .registered("Abrehet Tesfay")
                .measured(0, true, "2025-03-10", 2)
                .measured(1, true, "2025-09-10", 3)
                .measured(0, false, "2025-03-11", 5);

        assertThat(monitoring.get(STAFF, "/caseload")).bodyJson().isLenientlyEqualTo("""
            {"items":[{"radar":{"datum":"2025-09-10","financien":3,"zorg":3,"samenleving":3,"werk":3,
              "ontmoeten":3}}]}\
            """);
    }

    @Test
    void findsWhoHasNoNulmeting() throws Exception {
        monitoring.newcomer("assen").registered("Gemeten").measured(0, true, "2025-03-10", 2);
        monitoring.newcomer("assen").registered("Nieuw");

        assertThat(names(body(monitoring.get(STAFF, "/caseload?nulmeting=nog-niet"))))
                .containsExactly("Nieuw");
        assertThat(names(body(monitoring.get(STAFF, "/caseload?nulmeting=gedaan&sort=termijn"))))
                .containsExactly("Gemeten");
        assertThat(names(body(monitoring.search(STAFF, "{\"nulmeting\":\"nog-niet\"}"))))
                .containsExactly("Nieuw");
        assertThat(monitoring.get(STAFF, "/caseload?nulmeting=misschien")).hasStatus(400);
    }

    @Test
    void findsByHowFarTheIntakeIs() throws Exception {
        monitoring.newcomer("assen").registered("Bezig").intakeStarted();
        monitoring.newcomer("assen").registered("Klaar").intakeStarted().intakeFinished();
        monitoring.newcomer("assen").registered("Nieuw");

        assertThat(monitoring.get(STAFF, "/caseload?intake=gestart")).bodyJson().isLenientlyEqualTo("""
            {"items":[{"weergavenaam":"Bezig","intake":"gestart"}]}""");
        assertThat(names(body(monitoring.get(STAFF, "/caseload?intake=afgerond&sort=termijn"))))
                .containsExactly("Klaar");
        assertThat(names(body(monitoring.search(STAFF, "{\"intake\":\"geen\"}"))))
                .containsExactly("Nieuw");
        assertThat(monitoring.get(STAFF, "/caseload?intake=misschien")).hasStatus(400);
    }

    @Test
    void hidesWhomIntakeDidNotTellOf() throws Exception {
        monitoring.newcomer("assen").planned("z-route").started("2022-01-01");

        assertThat(names(body(monitoring.get(STAFF, "/caseload")))).isEmpty();
    }

    @Test
    void showsOnlyTheMunicipalitiesOfTheCaller() throws Exception {
        monitoring.newcomer("assen").registered("Een");
        monitoring.newcomer("tynaarlo").registered("Twee");
        monitoring.newcomer("aa-en-hunze").registered("Drie");

        assertThat(names(body(monitoring.get(STAFF, "/caseload")))).containsExactly("Een");
        assertThat(names(body(monitoring.get(REGIE, "/caseload")))).containsExactly("Drie", "Een", "Twee");
        assertThat(names(body(monitoring.get(REGIE, "/caseload?gemeente=tynaarlo&gemeente=assen"))))
                .containsExactly("Een", "Twee");
        assertThat(monitoring.get(STAFF, "/caseload?gemeente=tynaarlo")).hasStatus(404);
        assertThat(monitoring.get(STAFF, "/caseload?gemeente=bestaat-niet")).hasStatus(404);
        assertThat(monitoring.search(STAFF, "{\"gemeente\":[\"tynaarlo\"]}")).hasStatus(404);
        assertThat(monitoring.get(STAFF, "/caseload/samenvatting?gemeente=tynaarlo"))
                .hasStatus(404);
    }

    @Test
    void isClosedToPartners() {
        TestToken partner = ketenpartner("wpda", "assen");

        assertThat(monitoring.get(partner, "/caseload")).hasStatus(403);
        assertThat(monitoring.get(partner, "/caseload/samenvatting")).hasStatus(403);
        assertThat(monitoring.search(partner, "{}")).hasStatus(403);
    }

    private static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
