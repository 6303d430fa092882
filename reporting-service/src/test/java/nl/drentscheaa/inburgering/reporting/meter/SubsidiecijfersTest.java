package nl.drentscheaa.inburgering.reporting.meter;

import static nl.drentscheaa.inburgering.reporting.persoon.PersoonFixtures.aPersoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubsidiecijfersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void countsByLeerrouteAndThoseWithoutAPlanApart() {
        Subsidiecijfers figures = Subsidiecijfers.count(
                List.of(
                        aPersoon().withPlan("b1-route", "2026-01-01").build(),
                        aPersoon().withPlan("b1-route", "2026-11-25").build(),
                        aPersoon().build()),
                TODAY);

        assertThat(figures.perLeerroute())
                .containsOnly(java.util.Map.entry("b1-route", 2L), java.util.Map.entry("geen", 1L));
        assertThat(figures.pipsVastgesteld()).isEqualTo(1);
    }

    @Test
    void dividesRunningTermsAtSixMonths() {
        Subsidiecijfers figures = Subsidiecijfers.count(
                List.of(
                        aPersoon().withPlicht("2023-11-24", "2026-11-24").build(),
                        aPersoon().withPlicht("2024-05-23", "2027-05-23").build(),
                        aPersoon().withPlicht("2024-05-24", "2027-05-24").build(),
                        aPersoon()
                                .withPlicht("2024-01-01", "2027-01-01")
                                .ended("voldaan", "2026-01-01")
                                .build()),
                TODAY);

        assertThat(figures.termijnen()).containsEntry("6", 2L).containsEntry("12", 1L);
    }
}
