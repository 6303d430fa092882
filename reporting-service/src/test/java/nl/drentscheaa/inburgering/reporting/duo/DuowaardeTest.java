package nl.drentscheaa.inburgering.reporting.duo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuowaardeTest {

    @ParameterizedTest
    @CsvSource({"39, 39, true", "39, 38, false", "0, 0, true", "*, 0, false", "*, 1, true", "*, 4, true"})
    void agreesWithAFigureThatMayBeTheSame(String printed, long own, boolean agrees) {
        assertThat(Duowaarde.of(printed).agreesWith(own)).isEqualTo(agrees);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "39,5", "**", "< 5", "12345678"})
    void refusesWhatDuoDoesNotPrint(String text) {
        assertThatThrownBy(() -> Duowaarde.of(text)).hasMessage("duowaarde-vorm");
    }
}
