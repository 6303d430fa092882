package nl.drentscheaa.inburgering.pip.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.pip.plan.Vaststellingsregel.Omstandigheden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaststellingsregelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate ARRIVED = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-02-28, NIET_VOOR_AANKOMST",
        "2026-03-01,",
        "2026-03-02,",
        "2026-11-23,",
        "2026-11-24,",
        "2026-11-25, NIET_IN_DE_TOEKOMST"
    })
    void keepsAFirstPlanBetweenArrivalAndToday(LocalDate op, @Nullable Vaststellingsregel broken) {
        assertThat(Vaststellingsregel.findBrokenBy(op, new Omstandigheden(TODAY, ARRIVED, Optional.empty())))
                .isEqualTo(Optional.ofNullable(broken));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-06-14, NIET_VOOR_VORIG_PLAN", "2026-06-15,", "2026-06-16,"})
    void keepsANextPlanAfterThePreviousOne(LocalDate op, @Nullable Vaststellingsregel broken) {
        var previous = Optional.of(LocalDate.of(2026, 6, 15));

        assertThat(Vaststellingsregel.findBrokenBy(op, new Omstandigheden(TODAY, ARRIVED, previous)))
                .isEqualTo(Optional.ofNullable(broken));
    }

    @Test
    void acceptsAPlanOfThePilot() {
        var pilot = new Omstandigheden(TODAY, LocalDate.of(2016, 5, 1), Optional.empty());

        assertThat(Vaststellingsregel.findBrokenBy(LocalDate.of(2020, 4, 1), pilot))
                .isEmpty();
    }
}
