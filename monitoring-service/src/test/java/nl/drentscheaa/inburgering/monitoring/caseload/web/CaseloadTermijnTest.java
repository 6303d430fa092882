package nl.drentscheaa.inburgering.monitoring.caseload.web;

import static nl.drentscheaa.inburgering.monitoring.MonitoringScenario.names;
import static nl.drentscheaa.inburgering.platformtest.TestTokens.consulent;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.drentscheaa.inburgering.monitoring.MonitoringScenario;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.platformtest.TestToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(MonitoringScenario.class)
class CaseloadTermijnTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final TestToken STAFF = consulent("assen");

    @Autowired
    private MonitoringScenario monitoring;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void start() {
        database.clear();
        term("Gisteren", TODAY.minusDays(1));
        term("Vandaag", TODAY);
        term("Voor zes", TODAY.plusMonths(6).minusDays(1));
        term("Zes", TODAY.plusMonths(6));
        term("Voor twaalf", TODAY.plusMonths(12).minusDays(1));
        term("Twaalf", TODAY.plusMonths(12));
        monitoring
                .newcomer("assen")
                .registered("Klaar")
                .started(TODAY.plusMonths(1).toString())
                .ended("voldaan", TODAY.minusDays(3).toString());
    }

    @Test
    void findsTermsOnBothSidesOfABorder() {
        assertThat(found("termijn=verlopen")).containsExactly("Gisteren");
        assertThat(found("termijn=binnen-6-maanden")).containsExactly("Vandaag", "Voor zes");
        assertThat(found("termijn=binnen-12-maanden")).containsExactly("Voor twaalf", "Zes");
        assertThat(found("signaal=termijn-binnen-6-maanden")).containsExactly("Vandaag", "Voor zes");
        assertThat(found("signaal=termijn-verlopen")).containsExactly("Gisteren");
    }

    @Test
    void putsTheTermThatEndsFirstFirstAndThoseWithoutOneLast() {
        assertThat(found("sort=termijn"))
                .containsExactly("Gisteren", "Vandaag", "Voor zes", "Zes", "Voor twaalf", "Twaalf", "Klaar");
    }

    @Test
    void countsThemAsItFindsThem() {
        assertThat(monitoring.get(STAFF, "/caseload/samenvatting")).bodyJson().isLenientlyEqualTo("""
            {"totaal":{"totaal":7,"termijnVerlopen":1,"termijnBinnen6Maanden":2,"termijnBinnen12Maanden":2,
              "metSignaal":3,"zonderPlan":7,"perStatus":{"lopend":6,"voldaan":1}},
             "perGemeente":[{"gemeente":"assen","totaal":7}],"nietBereikbaar":[]}\
            """);
    }

    private void term(String naam, LocalDate tot) {
        monitoring.newcomer("assen").registered(naam).started(tot.toString());
    }

    private List<String> found(String query) {
        try {
            return names(monitoring
                    .get(STAFF, "/caseload?" + query)
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
