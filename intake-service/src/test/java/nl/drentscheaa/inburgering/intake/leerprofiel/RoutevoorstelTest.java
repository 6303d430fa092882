package nl.drentscheaa.inburgering.intake.leerprofiel;

import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withStartkwalificatie;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withTaalniveaus;
import static nl.drentscheaa.inburgering.intake.leerprofiel.LeerprofielFixtures.withToets;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;

/** What holds for every proposed route, whatever is known of somebody. */
class RoutevoorstelTest {

    private static final Leerroutekader KADER = LeerprofielFixtures.aKader();

    @Property(tries = 500)
    void givesAReasonForTheRouteThatItProposes(
            @ForAll @IntRange(min = 16, max = 70) int leeftijd, @ForAll("gegevens") Leergegevens gegevens) {
        Routevoorstel voorstel = propose(leeftijd, gegevens);

        assertThat(voorstel.redenen()).isNotEmpty().allMatch(reden -> reden.leerroute() == voorstel.leerroute());
        assertThat(voorstel.overwegingen()).allMatch(reden -> reden.leerroute() != voorstel.leerroute());
        assertThat(voorstel.ontbreekt()).isEqualTo(gegevens.ontbreekt());
    }

    @Property(tries = 500)
    void neverProposesLessAtAHigherLevel(
            @ForAll @IntRange(min = 16, max = 70) int leeftijd,
            @ForAll("gegevens") Leergegevens gegevens,
            @ForAll("niveaus") Taalniveaus low,
            @ForAll @IntRange(min = 1, max = 8) int steps) {
        Taalniveaus high = new Taalniveaus(
                raised(low.lezen(), steps),
                raised(low.schrijven(), steps),
                raised(low.luisteren(), steps),
                raised(low.spreken(), steps));

        assertThat(propose(leeftijd, withTaalniveaus(gegevens, high)).leerroute())
                .isGreaterThanOrEqualTo(
                        propose(leeftijd, withTaalniveaus(gegevens, low)).leerroute());
    }

    @Property(tries = 500)
    void neverProposesLessForABetterScore(
            @ForAll @IntRange(min = 16, max = 70) int leeftijd,
            @ForAll("gegevens") Leergegevens gegevens,
            @ForAll @IntRange(max = 40) int one,
            @ForAll @IntRange(max = 40) int other) {
        Leerroute low = propose(leeftijd, withToets(gegevens, Optional.of(Math.min(one, other))))
                .leerroute();
        Leerroute high = propose(leeftijd, withToets(gegevens, Optional.of(Math.max(one, other))))
                .leerroute();

        assertThat(high).isGreaterThanOrEqualTo(low);
    }

    @Property(tries = 500)
    void neverProposesTheOnderwijsrouteFromTheBorderOnOrWithAStartkwalificatie(
            @ForAll @IntRange(min = 16, max = 70) int leeftijd, @ForAll("gegevens") Leergegevens gegevens) {
        if (leeftijd >= KADER.leeftijd().waarde()) {
            assertThat(propose(leeftijd, gegevens).leerroute()).isNotEqualTo(Leerroute.ONDERWIJSROUTE);
        }
        assertThat(propose(leeftijd, withStartkwalificatie(gegevens, Startkwalificatie.JA))
                        .leerroute())
                .isNotEqualTo(Leerroute.ONDERWIJSROUTE);
    }

    @Provide
    Arbitrary<Leergegevens> gegevens() {
        Arbitrary<Optional<Leerbaarheidstoets>> toets = Arbitraries.integers()
                .between(0, Leerbaarheidstoets.VRAGEN)
                .optional()
                .map(score -> new Leerbaarheidstoets(LeerprofielFixtures.TODAY, score, 28))
                .optional();
        Arbitrary<Optional<Geletterdheid>> geletterdheid =
                Arbitraries.of(Schrift.class).set().map(Geletterdheid::new).optional();
        Arbitrary<Optional<Integer>> schooljaren =
                Arbitraries.integers().between(0, Leergegevens.MOST_SCHOOLJAREN).optional();
        return Combinators.combine(
                        toets,
                        geletterdheid,
                        schooljaren,
                        Arbitraries.of(Opleidingsniveau.class).optional(),
                        Arbitraries.of(Startkwalificatie.class).optional(),
                        niveaus())
                .as((test, reads, years, diploma, start, levels) ->
                        new Leergegevens(test, reads, years, diploma, start, levels, Optional.empty()));
    }

    @Provide
    Arbitrary<Taalniveaus> niveaus() {
        Arbitrary<Optional<Taalniveau>> one = Arbitraries.of(Taalniveau.class).optional();
        return Combinators.combine(one, one, one, one).as(Taalniveaus::new);
    }

    private static Optional<Taalniveau> raised(Optional<Taalniveau> level, int steps) {
        return level.map(known -> Taalniveau.values()[Math.min(known.ordinal() + steps, Taalniveau.C1.ordinal())]);
    }

    private static Routevoorstel propose(int leeftijd, Leergegevens gegevens) {
        return Routeregels.propose(new Omstandigheden(leeftijd, gegevens), KADER);
    }
}
