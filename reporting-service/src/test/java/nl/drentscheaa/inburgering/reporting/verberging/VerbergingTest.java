package nl.drentscheaa.inburgering.reporting.verberging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbergingTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4})
    void hidesAFigureBelowFive(long figure) {
        assertThat(Verberging.hide(figure)).isEqualTo(Cel.hidden());
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 500})
    void showsAFigureFromFive(long figure) {
        assertThat(Verberging.hide(figure)).isEqualTo(Cel.of(figure));
    }

    @Test
    void hidesASecondPartWhenOneCouldBeFoundBySubtraction() {
        assertThat(Verberging.hideParts(List.of(20L, 3L, 9L))).containsExactly(Cel.of(20), Cel.hidden(), Cel.hidden());
    }

    @Test
    void hidesAThirdPartWhenTwoTogetherAreStillSmall() {
        assertThat(Verberging.hideParts(List.of(20L, 1L, 2L, 9L)))
                .containsExactly(Cel.of(20), Cel.hidden(), Cel.hidden(), Cel.hidden());
    }

    @Test
    void hidesNoMoreThanNeeded() {
        assertThat(Verberging.hideParts(List.of(20L, 3L, 4L, 9L)))
                .containsExactly(Cel.of(20), Cel.hidden(), Cel.hidden(), Cel.of(9));
    }

    @Test
    void showsAllWhenNoneIsSmall() {
        assertThat(Verberging.hideParts(List.of(20L, 5L))).containsExactly(Cel.of(20), Cel.of(5));
    }

    @Property
    void neverShowsASmallPartNorLetsOneBeFoundBySubtraction(
            @ForAll @Size(min = 2, max = 12) List<@LongRange(min = 0, max = 40) Long> parts) {
        List<Cel> cells = Verberging.hideParts(parts);

        List<Integer> hidden = IntStream.range(0, parts.size())
                .filter(index -> cells.get(index).value().isEmpty())
                .boxed()
                .toList();
        assertThat(IntStream.range(0, parts.size())
                        .filter(index -> parts.get(index) < Verberging.DREMPEL)
                        .boxed()
                        .toList())
                .as("each small part is hidden")
                .isSubsetOf(hidden);
        assertThat(hidden.size()).as("never just one").isNotEqualTo(1);
        boolean anyShown = hidden.size() < parts.size();
        long sumOfHidden = hidden.stream().mapToLong(parts::get).sum();
        if (!hidden.isEmpty() && anyShown) {
            assertThat(sumOfHidden)
                    .as("what can be found by subtraction is not small either")
                    .isGreaterThanOrEqualTo(Verberging.DREMPEL);
        }
    }

    @Test
    void refusesACellThatIsBothOrNeither() {
        assertThatThrownBy(() -> new Cel(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cel(3L, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
