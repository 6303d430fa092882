package nl.drentscheaa.inburgering.intake.leerprofiel;

import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.aKader;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.niveaus;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.nothing;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withSchool;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withStartkwalificatie;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withTaalniveaus;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withToets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.junit.jupiter.api.Test;

class RouteregelsTest {

    private static final LocalDate GEBOREN = LocalDate.of(1998, 6, 2);

    @Test
    void proposesTheB1RouteWhenNothingIsKnown() {
        Routevoorstel voorstel = propose(20, nothing());

        assertThat(voorstel.leerroute()).isEqualTo(Leerroute.B1_ROUTE);
        assertThat(tekstenOf(voorstel.redenen())).containsExactly("b1-als-norm");
        assertThat(voorstel.overwegingen()).isEmpty();
        assertThat(voorstel.ontbreekt()).containsExactly(Leergegeven.values());
    }

    @Test
    void proposesTheOnderwijsrouteUntilTheDayBeforeTheBirthday() {
        Leergegevens without = withStartkwalificatie(nothing(), Startkwalificatie.NEE);

        assertThat(routeOn(GEBOREN.plusYears(28).minusDays(1), without)).isEqualTo(Leerroute.ONDERWIJSROUTE);
        assertThat(routeOn(GEBOREN.plusYears(28), without)).isEqualTo(Leerroute.B1_ROUTE);
        assertThat(routeOn(GEBOREN.plusYears(28).plusDays(1), without)).isEqualTo(Leerroute.B1_ROUTE);
    }

    @Test
    void proposesNoOnderwijsrouteWithAStartkwalificatieOrWhenThatIsNotKnown() {
        assertThat(propose(20, withStartkwalificatie(nothing(), Startkwalificatie.JA))
                        .leerroute())
                .isEqualTo(Leerroute.B1_ROUTE);
        assertThat(propose(20, nothing()).leerroute()).isEqualTo(Leerroute.B1_ROUTE);
    }

    @Test
    void proposesTheZRouteBelowTheRequiredScoreOnly() {
        assertThat(propose(40, withToets(nothing(), Optional.of(27))).leerroute())
                .isEqualTo(Leerroute.Z_ROUTE);
        assertThat(propose(40, withToets(nothing(), Optional.of(28))).leerroute())
                .isEqualTo(Leerroute.B1_ROUTE);
        assertThat(propose(40, withToets(nothing(), Optional.empty())).leerroute())
                .isEqualTo(Leerroute.B1_ROUTE);
    }

    @Test
    void saysWhatSpeaksForAnotherRoute() {
        Leergegevens failed = withToets(withStartkwalificatie(nothing(), Startkwalificatie.NEE), Optional.of(12));
        Routevoorstel voorstel = propose(20, failed);

        assertThat(voorstel.leerroute()).isEqualTo(Leerroute.Z_ROUTE);
        assertThat(tekstenOf(voorstel.redenen())).containsExactly("niet-haalbaar-volgens-toets");
        assertThat(tekstenOf(voorstel.overwegingen())).containsExactly("jong-zonder-startkwalificatie");
    }

    @Test
    void believesWhatSomebodyCanMoreThanATest() {
        Leergegevens failed = withToets(nothing(), Optional.of(12));

        assertThat(propose(40, withTaalniveaus(failed, niveaus(Optional.of(Taalniveau.A2))))
                        .leerroute())
                .isEqualTo(Leerroute.B1_ROUTE);
        assertThat(propose(40, withTaalniveaus(failed, niveaus(Optional.of(Taalniveau.A1))))
                        .leerroute())
                .isEqualTo(Leerroute.Z_ROUTE);
        assertThat(propose(
                                40,
                                withTaalniveaus(
                                        failed,
                                        new Taalniveaus(
                                                Optional.of(Taalniveau.B1),
                                                Optional.of(Taalniveau.B1),
                                                Optional.of(Taalniveau.B1),
                                                Optional.empty())))
                        .leerroute())
                .isEqualTo(Leerroute.Z_ROUTE);
    }

    @Test
    void proposesTheZRouteToWhoNeverLearnedToReadUntilATestSaysOtherwise() {
        Leergegevens two = withSchool(nothing(), Set.of(), 2);

        assertThat(propose(40, two).leerroute()).isEqualTo(Leerroute.Z_ROUTE);
        assertThat(propose(40, withSchool(nothing(), Set.of(), 3)).leerroute()).isEqualTo(Leerroute.B1_ROUTE);
        assertThat(propose(40, withSchool(nothing(), Set.of(Schrift.GEEZ), 2)).leerroute())
                .isEqualTo(Leerroute.B1_ROUTE);
        assertThat(propose(40, withToets(two, Optional.of(30))).leerroute()).isEqualTo(Leerroute.B1_ROUTE);
    }

    @Test
    void derivesTheLessonsInReadingFromTheScripts() {
        assertThat(new Geletterdheid(Set.of()).alfabetisering()).isEqualTo(Alfabetisering.A);
        assertThat(new Geletterdheid(Set.of(Schrift.ARABISCH)).alfabetisering()).isEqualTo(Alfabetisering.AA);
        assertThat(new Geletterdheid(Set.of(Schrift.ARABISCH, Schrift.LATIJNS)).alfabetisering())
                .isEqualTo(Alfabetisering.NVT);
    }

    @Test
    void requiresTheScoreOfTheDayOfTheTest() {
        assertThat(aKader().vereistOp(LocalDate.of(2023, 4, 11))).isEqualTo(31);
        assertThat(aKader().vereistOp(LocalDate.of(2023, 4, 12))).isEqualTo(28);
        assertThatThrownBy(() -> aKader().vereistOp(LocalDate.of(2021, 12, 31)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("toets-voor-eerste-norm");
    }

    @Test
    void refusesWhatNobodyCanScoreOrAttend() {
        assertThatThrownBy(() -> withToets(nothing(), Optional.of(41))).hasMessage("bereik");
        assertThatThrownBy(() -> withToets(nothing(), Optional.of(-1))).hasMessage("bereik");
        assertThatThrownBy(() -> withSchool(nothing(), Set.of(), 31)).hasMessage("bereik");
    }

    @Test
    void neverPrintsWhatSomebodyCan() {
        assertThat(withSchool(withToets(nothing(), Optional.of(12)), Set.of(Schrift.GEEZ), 7))
                .asString()
                .doesNotContain("12", "7", "GEEZ");
        assertThat(propose(20, nothing())).asString().doesNotContain("B1", "norm");
    }

    private static Leerroute routeOn(LocalDate day, Leergegevens gegevens) {
        return Routeregels.propose(Omstandigheden.on(day, GEBOREN, gegevens), aKader())
                .leerroute();
    }

    private static Routevoorstel propose(int leeftijd, Leergegevens gegevens) {
        return Routeregels.propose(new Omstandigheden(leeftijd, gegevens), aKader());
    }

    private static List<String> tekstenOf(List<Routereden> redenen) {
        return redenen.stream().map(Routereden::tekst).toList();
    }
}
