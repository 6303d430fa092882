package nl.drentscheaa.inburgering.pip.plan;

import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.NOW;
import static nl.drentscheaa.inburgering.pip.plan.PlanFixtures.aNieuwkomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/** Whatever people try, in whatever order, the plans of a newcomer stay in order. */
class PlanHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate ARRIVED = LocalDate.of(2026, 1, 1);

    /** Somebody tries something. */
    interface Attempt {
        void on(History history);
    }

    @Property
    void staysInOrder(@ForAll("attempts") List<Attempt> attempts) {
        var history = new History();
        for (Attempt attempt : attempts) {
            try {
                attempt.on(history);
            } catch (RuleBroken refused) {
                assertThat(refused.code()).isNotBlank();
            }
            history.check();
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Planinhoud> inhoud = Combinators.combine(
                        Arbitraries.of(Leerroute.values()),
                        Arbitraries.of(Niveau.values()).optional())
                .as((route, niveau) -> new Planinhoud(route, niveau, List.of()));
        Arbitrary<Attempt> draft = inhoud.map(one -> history -> history.draft(one));
        Arbitrary<Attempt> change =
                inhoud.map(one -> history -> history.last().ifPresent(plan -> plan.change(one, NOW)));
        Arbitrary<Attempt> adopt =
                Arbitraries.integers().between(-30, 360).map(days -> history -> history.adopt(ARRIVED.plusDays(days)));
        return Arbitraries.oneOf(draft, change, adopt).list().ofMaxSize(40);
    }

    private static final class History {

        private final NieuwkomerId nieuwkomerId = aNieuwkomer();
        private final List<Plan> plans = new ArrayList<>();

        Optional<Plan> last() {
            return plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast());
        }

        void draft(Planinhoud inhoud) {
            plans.add(
                    last().map(plan -> plan.next(inhoud, NOW)).orElseGet(() -> Plan.first(nieuwkomerId, inhoud, NOW)));
        }

        void adopt(LocalDate day) {
            Optional<LocalDate> previous = plans.reversed().stream()
                    .flatMap(plan -> plan.stand().vastgesteldOp().stream())
                    .findFirst();
            last().ifPresent(plan ->
                    plan.adopt(day, new Vaststellingsregel.Omstandigheden(TODAY, ARRIVED, previous), NOW));
        }

        void check() {
            assertThat(plans)
                    .extracting(plan -> plan.stand().versienummer().value())
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(plans.stream().filter(plan -> plan.stand().status() == PlanStatus.CONCEPT))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(plans.stream().flatMap(plan -> plan.stand().vastgesteldOp().stream()))
                    .isSorted()
                    .allMatch(day -> !day.isBefore(ARRIVED) && !day.isAfter(TODAY));
            assertThat(plans)
                    .allSatisfy(plan -> assertThat(Niveauregel.findBrokenBy(
                                    plan.stand().inhoud(), plan.stand().versienummer()))
                            .isEmpty());
        }
    }
}
