package nl.drentscheaa.inburgering.reporting.meter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.reporting.ReportingScenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(ReportingScenario.class)
class SubsidieMetersTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    private ReportingScenario reporting;

    @Autowired
    private TestDatabase database;

    @Autowired
    private SubsidieMeters meters;

    @Autowired
    private MeterRegistry registry;

    @BeforeEach
    void start() {
        database.clear();
        meters.refresh();
    }

    @Test
    void publishesNoFigureBelowFive() {
        people("assen", 5, "b1-route");
        people("assen", 4, "z-route");
        people("tynaarlo", 1, "b1-route");

        meters.refresh();

        assertThat(figures("inburgering.nieuwkomers")).containsOnly(Map.entry("gemeente=assen,leerroute=b1-route", 5L));
        assertThat(figures("inburgering.pips.vastgesteld")).containsOnly(Map.entry("gemeente=assen", 9L));
    }

    @Test
    void takesAFigureAwayOnceItIsSmall() {
        people("assen", 5, "b1-route");
        meters.refresh();
        assertThat(figures("inburgering.nieuwkomers")).hasSize(1);

        database.clear();
        people("assen", 4, "b1-route");
        meters.refresh();

        assertThat(figures("inburgering.nieuwkomers")).isEmpty();
        assertThat(figures("inburgering.pips.vastgesteld")).isEmpty();
    }

    @Test
    void publishesTermsOnBothSidesOfHalfAYear() {
        for (int i = 0; i < 6; i++) {
            reporting.person("assen").started(TODAY.plusMonths(6).minusDays(1).toString());
            if (i < 5) {
                reporting.person("assen").started(TODAY.plusMonths(6).toString());
            }
        }

        meters.refresh();

        assertThat(figures("inburgering.termijnen"))
                .containsOnly(Map.entry("binnen=6,gemeente=assen", 6L), Map.entry("binnen=12,gemeente=assen", 5L));
    }

    @Test
    void publishesNothingOfAMunicipalityThatCannotBeRead() {
        people("assen", 5, "b1-route");
        people("tynaarlo", 5, "b1-route");
        reporting.breakPeople("tynaarlo");

        meters.refresh();

        assertThat(figures("inburgering.nieuwkomers")).containsOnlyKeys("gemeente=assen,leerroute=b1-route");
    }

    private void people(String gemeente, int count, String leerroute) {
        for (int i = 0; i < count; i++) {
            reporting.person(gemeente).planned(leerroute);
        }
    }

    /** The figures under a name by their labels, and so that there is no other label. */
    private Map<String, Long> figures(String name) {
        return registry.find(name).gauges().stream()
                .collect(Collectors.toMap(SubsidieMetersTest::labels, gauge -> (long) gauge.value()));
    }

    private static String labels(Gauge gauge) {
        return gauge.getId().getTags().stream()
                .filter(tag -> !tag.getKey().equals("application"))
                .map(SubsidieMetersTest::text)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String text(Tag tag) {
        return tag.getKey() + "=" + tag.getValue();
    }
}
