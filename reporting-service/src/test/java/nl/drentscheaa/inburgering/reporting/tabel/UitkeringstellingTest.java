package nl.drentscheaa.inburgering.reporting.tabel;

import static nl.drentscheaa.inburgering.reporting.persoon.PersoonFixtures.aPersoon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.reporting.persoon.PersoonFixtures;
import org.junit.jupiter.api.Test;

class UitkeringstellingTest {

    private static final LocalDate DAY = LocalDate.of(2019, 11, 30);

    @Test
    void countsABenefitOnItsFirstAndLastDayAndNotTheDayBeforeOrAfter() {
        assertThat(count(
                                aPersoon().withUitkering("2019-11-30"),
                                aPersoon().withUitkering("2019-12-01"),
                                aPersoon().withUitkering("2015-01-01", "2019-11-30"),
                                aPersoon().withUitkering("2015-01-01", "2019-11-29"),
                                aPersoon())
                        .totaal())
                .isEqualTo(2);
    }

    @Test
    void countsABirthdayFromTheFirstOfItsMonth() {
        Uitkeringstelling telling = count(
                aPersoon().withUitkering("2019-01-01").bornIn(1989, 11),
                aPersoon().withUitkering("2019-01-01").bornIn(1989, 12));

        assertThat(telling.jongerDan30()).isEqualTo(1);
    }

    @Test
    void putsEachAgeInTheGroupOfTable1() {
        Uitkeringstelling telling = count(
                aPersoon().withUitkering("2019-01-01").bornIn(1992, 10),
                aPersoon().withUitkering("2019-01-01").bornIn(1991, 10),
                aPersoon().withUitkering("2019-01-01").bornIn(1984, 10),
                aPersoon().withUitkering("2019-01-01").bornIn(1983, 10),
                aPersoon().withUitkering("2019-01-01").bornIn(2001, 12));

        assertThat(telling.perLeeftijd())
                .containsEntry(Leeftijdsgroep.VAN_18_TOT_EN_MET_27, 1L)
                .containsEntry(Leeftijdsgroep.VAN_28_TOT_EN_MET_35, 2L)
                .containsEntry(Leeftijdsgroep.VAN_36_TOT_EN_MET_45, 1L)
                .containsEntry(Leeftijdsgroep.JONGER, 1L)
                .containsEntry(Leeftijdsgroep.VAN_56_TOT_EN_MET_65, 0L);
    }

    @Test
    void addsUpToTheTotalInEachBlock() {
        Uitkeringstelling telling = count(
                aPersoon()
                        .withUitkering("2019-01-01")
                        .withNationaliteit("eritrese")
                        .withGeslacht("V"),
                aPersoon()
                        .withUitkering("2019-01-01")
                        .withNationaliteit("staatloos")
                        .withGeslacht("X"),
                aPersoon().withUitkering("2019-01-01").bornIn(1940, 1));

        assertThat(sum(telling.perNationaliteit().values())).isEqualTo(3);
        assertThat(sum(telling.perLeeftijd().values())).isEqualTo(3);
        assertThat(sum(telling.perGeslacht().values())).isEqualTo(3);
    }

    @Test
    void addsMunicipalitiesTogether() {
        Uitkeringstelling one = count(aPersoon().withUitkering("2019-01-01"));
        Uitkeringstelling two = count(
                aPersoon().withUitkering("2019-01-01"),
                aPersoon().withUitkering("2019-01-01").withNationaliteit("iraakse"));

        Uitkeringstelling sum = Uitkeringstelling.sum(List.of(one, two));

        assertThat(sum.totaal()).isEqualTo(3);
        assertThat(sum.perNationaliteit().values()).containsExactly(1L, 2L);
    }

    @Test
    void givesZerosWhenNobodyAnswers() {
        assertThat(Uitkeringstelling.sum(List.of()).totaal()).isZero();
    }

    private static Uitkeringstelling count(PersoonFixtures... people) {
        return Uitkeringstelling.count(
                Stream.of(people).map(PersoonFixtures::build).toList(), DAY);
    }

    private static long sum(Iterable<Long> figures) {
        long sum = 0;
        for (long figure : figures) {
            sum += figure;
        }
        return sum;
    }
}
