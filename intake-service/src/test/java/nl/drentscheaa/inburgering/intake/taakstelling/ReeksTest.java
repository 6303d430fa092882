package nl.drentscheaa.inburgering.intake.taakstelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReeksTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 9, 20);

    @Test
    void carriesWhatIsLeftOverToTheNextHalfYear() {
        List<Taakstellingstand> standen = Reeks.of(
                List.of(asked("2025-2", 10, Optional.empty()), asked("2026-1", 8, Optional.empty())),
                realised(Map.of("2025-2", 7, "2026-1", 12)));

        assertThat(standen.getFirst().saldo()).isEqualTo(3);
        assertThat(standen.getLast().achterstand()).isEqualTo(3);
        assertThat(standen.getLast().teDoen()).isEqualTo(11);
        assertThat(standen.getLast().nogTeDoen()).isZero();
        assertThat(standen.getLast().saldo()).isEqualTo(-1);
    }

    @Test
    void carriesNothingOverAGap() {
        List<Taakstellingstand> standen = Reeks.of(
                List.of(asked("2025-1", 10, Optional.empty()), asked("2026-1", 8, Optional.empty())),
                realised(Map.of()));

        assertThat(standen.getLast().achterstand()).isZero();
    }

    @Test
    void believesWhatWasRecordedMoreThanWhatWasComputed() {
        List<Taakstellingstand> standen = Reeks.of(
                List.of(asked("2025-2", 10, Optional.of(-4)), asked("2026-1", 8, Optional.of(2))),
                realised(Map.of("2025-2", 1)));

        assertThat(standen.getFirst().teDoen()).isEqualTo(6);
        assertThat(standen.getLast().achterstand()).isEqualTo(2);
    }

    @Test
    void countsWhatWasAgreedWithOthers() {
        var given = new Opgave(
                10,
                PUBLISHED,
                Optional.empty(),
                List.of(
                        new Ruil("Tynaarlo", 0, 3, Optional.empty()),
                        new Ruil("Assen", 1, 0, Optional.of(new Toelichting("Voor een gezin met familie hier.")))));

        assertThat(given.naRuil()).isEqualTo(8);
    }

    @Test
    void refusesASwapOfNothingAndOfMoreThanWasAsked() {
        assertThatThrownBy(() -> new Ruil("Assen", 0, 0, Optional.empty())).hasMessage("ruil-van-niets");
        assertThatThrownBy(() -> new Ruil(" ", 1, 0, Optional.empty())).hasMessage("lengte");
        assertThatThrownBy(() -> new Ruil("Assen", -1, 0, Optional.empty())).hasMessage("bereik");
        var all = new Ruil("Assen", 0, 10, Optional.empty());
        var more = new Ruil("Assen", 0, 11, Optional.empty());
        assertThat(new Opgave(10, PUBLISHED, Optional.empty(), List.of(all)).naRuil())
                .isZero();
        assertThatThrownBy(() -> new Opgave(10, PUBLISHED, Optional.empty(), List.of(more)))
                .hasMessage("meer-afgestaan-dan-gevraagd");
    }

    @Test
    void refusesANumberThatIsNotPublishedYet() {
        Opgave opgave = asked("2026-1", 8, Optional.empty()).opgave();

        assertThat(opgave.refuseFuture(PUBLISHED)).isEqualTo(opgave);
        assertThatThrownBy(() -> opgave.refuseFuture(PUBLISHED.minusDays(1))).hasMessage("publicatie-in-toekomst");
    }

    /** Whatever happened, nobody is lost or counted twice: what was asked is done or goes on. */
    @Property
    void losesNobodyOnTheWay(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 50) Integer> asked,
            @ForAll @Size(12) List<@IntRange(max = 50) Integer> moved) {
        var taakstellingen = new ArrayList<Taakstelling>();
        Map<String, Integer> realised = new HashMap<>();
        Halfjaar halfjaar = Halfjaar.of("2020-1");
        for (int i = 0; i < asked.size(); i++) {
            taakstellingen.add(asked(halfjaar.toString(), asked.get(i), Optional.empty()));
            realised.put(halfjaar.toString(), moved.get(i));
            halfjaar = halfjaar.next();
        }

        assertThat(Reeks.of(taakstellingen, realised(realised)).getLast().saldo())
                .isEqualTo(asked.stream().mapToInt(Integer::intValue).sum()
                        - realised.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static Taakstelling asked(String halfjaar, int aantal, Optional<Integer> beginachterstand) {
        return new Taakstelling(
                Halfjaar.of(halfjaar),
                new Opgave(aantal, PUBLISHED, beginachterstand, List.of()),
                "B. Leid",
                Instant.EPOCH,
                1);
    }

    private static ToIntFunction<Halfjaar> realised(Map<String, Integer> perHalfjaar) {
        return halfjaar -> perHalfjaar.getOrDefault(halfjaar.toString(), 0);
    }
}
