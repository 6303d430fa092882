package nl.drentscheaa.inburgering.reporting.tabel;

import static nl.drentscheaa.inburgering.reporting.persoon.PersoonFixtures.aPersoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.reporting.persoon.PersoonFixtures;
import org.junit.jupiter.api.Test;

class InburgeringstellingTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Test
    void countsADutyFromThe1stOfJanuary2013UpToTheDay() {
        assertThat(count(
                                aPersoon().withPlicht("2012-12-31", "2015-12-31"),
                                aPersoon().withPlicht("2013-01-01", "2016-01-01"),
                                aPersoon().withPlicht("2020-01-01", "2023-01-01"),
                                aPersoon().withPlicht("2020-01-02", "2023-01-02"),
                                aPersoon())
                        .plichtig())
                .isEqualTo(2);
    }

    @Test
    void countsAnEndOnTheDayAndNotTheDayAfter() {
        Inburgeringstelling telling = count(
                aPersoon().withPlicht("2016-05-01", "2020-05-01").ended("voldaan", "2020-01-01"),
                aPersoon().withPlicht("2016-05-01", "2020-05-01").ended("voldaan", "2020-01-02"),
                aPersoon().withPlicht("2016-05-01", "2020-05-01").ended("ontheven", "2019-12-31"),
                aPersoon().withPlicht("2016-05-01", "2020-05-01").ended("vrijgesteld", "2019-12-31"));

        assertThat(telling.voldaan()).isEqualTo(1);
        assertThat(telling.ontheven()).isEqualTo(1);
        assertThat(telling.nogPlichtig()).isEqualTo(1);
        assertThat(telling.andersBeeindigd()).isEqualTo(1);
    }

    @Test
    void dividesTermsAtSixAndTwelveMonths() {
        Inburgeringstelling telling = count(
                aPersoon().withPlicht("2016-12-31", "2019-12-31"),
                aPersoon().withPlicht("2017-01-01", "2020-01-01"),
                aPersoon().withPlicht("2017-06-30", "2020-06-30"),
                aPersoon().withPlicht("2017-07-01", "2020-07-01"),
                aPersoon().withPlicht("2017-12-31", "2020-12-31"),
                aPersoon().withPlicht("2018-01-01", "2021-01-01"));

        assertThat(telling.binnen6Maanden()).isEqualTo(2);
        assertThat(telling.van6Tot12Maanden()).isEqualTo(2);
    }

    @Test
    void countsATermAsItStoodOnTheDay() {
        Inburgeringstelling telling = count(
                aPersoon().withPlicht("2017-03-01", "2020-03-01").extendedOn("2020-01-01", "2022-03-01"),
                aPersoon().withPlicht("2017-03-01", "2020-03-01").extendedOn("2020-01-02", "2022-03-01"));

        assertThat(telling.binnen6Maanden()).isEqualTo(1);
        assertThat(telling.verlengingen()).isEqualTo(1);
    }

    @Test
    void countsADutyWithoutATermButNotItsTerm() {
        Inburgeringstelling telling = count(aPersoon().withPlicht("2019-06-01"));

        assertThat(telling.plichtig()).isEqualTo(1);
        assertThat(telling.nogPlichtig()).isEqualTo(1);
        assertThat(telling.binnen6Maanden() + telling.van6Tot12Maanden()).isZero();
    }

    @Test
    void countsATermThatBeganByAnExtension() {
        assertThat(count(aPersoon().withPlicht("2019-06-01").extendedOn("2019-12-01", "2020-05-01"))
                        .binnen6Maanden())
                .isEqualTo(1);
    }

    @Test
    void leavesTermsOfWhoIsDoneOut() {
        assertThat(count(aPersoon().withPlicht("2017-03-01", "2020-03-01").ended("voldaan", "2019-06-01"))
                        .binnen6Maanden())
                .isZero();
    }

    @Test
    void countsAPersonOnceAtTheHighestLevelPassedByTheDay() {
        Inburgeringstelling telling = count(
                aPersoon()
                        .withPlicht("2015-01-01", "2018-01-01")
                        .passed("A2", "2017-01-01")
                        .passed("B1", "2018-01-01")
                        .passed("B2", "2020-01-02"),
                aPersoon().withPlicht("2015-01-01", "2018-01-01").passed("A2", "2020-01-01"));

        assertThat(List.of(telling.a2(), telling.b1(), telling.b2())).containsExactly(1L, 1L, 0L);
    }

    @Test
    void addsMunicipalitiesTogether() {
        Inburgeringstelling one = count(aPersoon().withPlicht("2017-03-01", "2020-03-01"));

        assertThat(Inburgeringstelling.sum(List.of(one, one)).binnen6Maanden()).isEqualTo(2);
    }

    private static Inburgeringstelling count(PersoonFixtures... people) {
        return Inburgeringstelling.count(
                Stream.of(people).map(PersoonFixtures::build).toList(), DAY);
    }
}
