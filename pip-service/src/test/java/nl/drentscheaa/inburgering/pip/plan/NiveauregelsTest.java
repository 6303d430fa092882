package nl.drentscheaa.inburgering.pip.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for the level rules together, whatever the route, the level and the number of the plan. */
class NiveauregelsTest {

    @Property
    void neverForbidsTheLevelThatARouteGivesItself(@ForAll Leerroute leerroute, @ForAll @IntRange(min = 1) int number) {
        Planinhoud completed = new Planinhoud(leerroute, Optional.empty(), List.of()).completed();

        assertThat(Niveauregel.findBrokenBy(completed, new Versienummer(number)))
                .isEmpty();
    }

    @Property
    void isNeverStricterForALaterPlan(
            @ForAll Leerroute leerroute, @ForAll Niveau niveau, @ForAll @IntRange(min = 2) int later) {
        Planinhoud inhoud = PlanFixtures.inhoud(leerroute, niveau);

        if (Niveauregel.findBrokenBy(inhoud, Versienummer.FIRST).isEmpty()) {
            assertThat(Niveauregel.findBrokenBy(inhoud, new Versienummer(later)))
                    .isEmpty();
        }
    }

    @Property
    void leavesEveryRouteALevelToChoose(@ForAll Leerroute leerroute, @ForAll @IntRange(min = 1) int number) {
        assertThat(Niveau.values())
                .anyMatch(niveau -> Niveauregel.findBrokenBy(
                                PlanFixtures.inhoud(leerroute, niveau), new Versienummer(number))
                        .isEmpty());
    }
}
