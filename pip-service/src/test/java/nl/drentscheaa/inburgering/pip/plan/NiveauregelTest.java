package nl.drentscheaa.inburgering.pip.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NiveauregelTest {

    @ParameterizedTest(name = "{0} with {1} in plan {2}: {3}")
    @CsvSource({
        "ONDERWIJSROUTE, A2, 1, GEEN_A2_OP_ONDERWIJSROUTE",
        "ONDERWIJSROUTE, A2, 2, GEEN_A2_OP_ONDERWIJSROUTE",
        "ONDERWIJSROUTE, B1, 1,",
        "ONDERWIJSROUTE, B2, 1,",
        "B1_ROUTE, A2, 1, GEEN_A2_OP_B1_ROUTE_IN_EERSTE_PLAN",
        "B1_ROUTE, A2, 2,",
        "B1_ROUTE, B1, 1,",
        "B1_ROUTE, B2, 1,",
        "Z_ROUTE, A2, 1,",
        "Z_ROUTE, A2, 2,",
        "Z_ROUTE, B1, 1, GEEN_B1_OP_Z_ROUTE",
        "Z_ROUTE, B1, 2, GEEN_B1_OP_Z_ROUTE",
        "Z_ROUTE, B2, 1, GEEN_B1_OP_Z_ROUTE"
    })
    void decidesEachCombination(Leerroute leerroute, Niveau niveau, int versienummer, @Nullable Niveauregel broken) {
        assertThat(Niveauregel.findBrokenBy(PlanFixtures.inhoud(leerroute, niveau), new Versienummer(versienummer)))
                .isEqualTo(Optional.ofNullable(broken));
    }

    @ParameterizedTest
    @EnumSource
    void allowsEveryRouteWithoutALevel(Leerroute leerroute) {
        assertThat(Niveauregel.findBrokenBy(new Planinhoud(leerroute, Optional.empty(), List.of()), Versienummer.FIRST))
                .isEmpty();
    }
}
