package nl.drentscheaa.inburgering.reporting.persoon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import nl.drentscheaa.inburgering.platformtest.TestDatabase;
import nl.drentscheaa.inburgering.reporting.ReportingScenario;
import nl.drentscheaa.inburgering.reporting.persoon.Personen;
import nl.drentscheaa.inburgering.reporting.persoon.Persoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ServiceTest
@Import(ReportingScenario.class)
class PersonenProjectionTest {

    @Autowired
    private ReportingScenario reporting;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Personen personen;

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void putsWhatThreeServicesTellIntoOnePerson() {
        reporting
                .person("assen")
                .planned("b1-route")
                .started("2020-03-01")
                .tell("monitoring", "termijn-verlengd", Map.of("verlengdOp", "2020-01-15", "termijnTot", "2022-03-01"))
                .tell("monitoring", "examen-behaald", Map.of("niveau", "A2", "behaaldOp", "2021-01-01"))
                .tell("monitoring", "examen-behaald", Map.of("niveau", "B1", "behaaldOp", "2021-05-01"))
                .ended("voldaan", "2021-06-01")
                .registered("syrische", "V", "1992-05");

        Persoon persoon = only("assen");
        assertThat(persoon.nationaliteit()).contains(new Persoon.Nationaliteit("syrische", "syrische"));
        assertThat(persoon.geboortemaand()).contains(YearMonth.of(1992, 5));
        assertThat(persoon.plan()).map(Persoon.Plan::leerroute).contains("b1-route");
        Persoon.Plicht plicht = persoon.plicht().orElseThrow();
        assertThat(plicht.termijnOn(LocalDate.of(2020, 1, 14))).contains(LocalDate.of(2020, 3, 1));
        assertThat(plicht.termijnOn(LocalDate.of(2020, 1, 15))).contains(LocalDate.of(2022, 3, 1));
        assertThat(plicht.niveauOn(LocalDate.of(2021, 4, 30))).contains("A2");
        assertThat(plicht.niveauOn(LocalDate.of(2021, 5, 1))).contains("B1");
        assertThat(plicht.eindeOn(LocalDate.of(2021, 5, 31))).isEmpty();
        assertThat(plicht.eindeOn(LocalDate.of(2021, 6, 1)))
                .map(Persoon.Plicht.Einde::status)
                .contains("voldaan");
    }

    @Test
    void forgetsWhatIntakeNoLongerTells() {
        var verteller = reporting.person("assen").registered("syrische", "V", "1992-05");

        verteller.tell("intake", "nieuwkomer-gewijzigd", Map.of("nationaliteit", "eritrese", "geslacht", "V"));

        assertThat(only("assen").nationaliteit()).map(Persoon.Nationaliteit::id).contains("eritrese");
        assertThat(only("assen").uitkering()).isEmpty();
        assertThat(only("assen").geboortemaand()).isEmpty();
    }

    @Test
    void forgetsWhoWasWithdrawnWhateverIsToldAfterwards() {
        var verteller = reporting.person("assen").registered("syrische", "V", "1992-05");

        verteller.tell("intake", "nieuwkomer-ingetrokken", Map.of()).started("2020-03-01");

        assertThat(all("assen")).isEmpty();
        assertThat(reporting.stored("assen", verteller.pseudoniem())).doesNotContainKey("nationaliteit");
    }

    @Test
    void forgetsADutyThatWasWithdrawn() {
        reporting
                .person("assen")
                .registered("syrische", "V", "1992-05")
                .started("2020-03-01")
                .ended("voldaan", "2021-06-01")
                .tell("monitoring", "traject-ingetrokken", Map.of());

        assertThat(only("assen").plicht()).isEmpty();
    }

    @Test
    void countsWhoMovedAwayUntilThen() {
        reporting
                .person("assen")
                .registered("syrische", "V", "1992-05")
                .tell("intake", "nieuwkomer-overgedragen", Map.of("verhuisdatum", "2026-10-01"));

        assertThat(database.<Integer>ask(
                        "assen",
                        () -> personen.findPresentOn(LocalDate.of(2026, 9, 30)).size()))
                .isOne();
        assertThat(database.<Integer>ask(
                        "assen",
                        () -> personen.findPresentOn(LocalDate.of(2026, 10, 1)).size()))
                .isZero();
    }

    @Test
    void countsAPersonWithTwoDossiersThatBecameOneOnce() {
        reporting.person("assen").registered("syrische", "V", "1992-05");
        var opgegaan = reporting.person("assen").registered("syrische", "V", "1992-05");
        opgegaan.tell("intake", "nieuwkomer-samengevoegd", Map.of());
        assertThat(all("assen")).hasSize(1);

        opgegaan.tell("intake", "nieuwkomer-hersteld", Map.of("nationaliteit", "eritrese", "geslacht", "V"));

        assertThat(all("assen"))
                .map(one -> one.nationaliteit().orElseThrow().id())
                .containsExactlyInAnyOrder("syrische", "eritrese");
    }

    @Test
    void countsARepeatedEventOnce() {
        var verteller = reporting.person("assen").started("2020-03-01");
        var extended = new FeedEvent(
                "monitoring",
                1000,
                "e-1",
                "termijn-verlengd",
                verteller.pseudoniem(),
                Instant.EPOCH,
                Map.of("verlengdOp", "2020-01-15", "termijnTot", "2022-03-01"));

        reporting.apply("assen", extended);
        reporting.apply("assen", extended);

        assertThat(reporting.stored("assen", verteller.pseudoniem()).getList("verlengingen", Object.class))
                .hasSize(1);
    }

    @Test
    void keepsNoNameAndNoDayOfBirthThatAServiceTellsByMistake() {
        var verteller = reporting.person("assen");
        verteller.tell(
                "intake",
                "nieuwkomer-geregistreerd",
                Map.of(
                        "geslacht",
                        "V",
                        "weergavenaam",
                        "Haddad, Salma",
                        "geboortedatum",
                        "1992-05-14",
                        "bsn",
                        "999982072"));

        assertThat(reporting.stored("assen", verteller.pseudoniem()).toString())
                .doesNotContain("Haddad", "1992-05-14", "999982072");
    }

    @Test
    void keepsThePeopleOfMunicipalitiesApart() {
        reporting.person("assen").registered("syrische", "V", "1992-05");

        assertThat(all("tynaarlo")).isEmpty();
        assertThat(all("assen")).hasSize(1);
    }

    private Persoon only(String gemeente) {
        return Optional.of(all(gemeente))
                .filter(all -> all.size() == 1)
                .map(List::getFirst)
                .orElseThrow();
    }

    private List<Persoon> all(String gemeente) {
        return database.ask(gemeente, personen::findAll);
    }
}
