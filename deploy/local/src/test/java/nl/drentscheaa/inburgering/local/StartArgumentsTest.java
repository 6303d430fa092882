package nl.drentscheaa.inburgering.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.drentscheaa.inburgering.local.LocalOptions.Population;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartArgumentsTest {

    private static final Path ROOT = Path.of("/repository");

    @Test
    void withoutAnyStartsTheDemoOnTheUsualPorts() {
        LocalOptions options = parse();
        assertThat(options.population()).isEqualTo(Population.DEMO);
        assertThat(options.addresses().gateway()).hasToString("http://localhost:8080");
        assertThat(options.data()).isEqualTo(ROOT.resolve(".data"));
    }

    @Test
    void emptyLeavesTheMunicipalitiesWithoutNewcomers() {
        assertThat(parse("--empty").population()).isEqualTo(Population.NONE);
    }

    @Test
    void portOffsetMovesEveryPort() {
        LocalOptions usual = parse();
        LocalOptions moved = parse("--port-offset", "1000");
        assertThat(moved.addresses().ports().keySet())
                .containsExactlyElementsOf(usual.addresses().ports().keySet().stream()
                        .map(port -> port + 1000)
                        .toList());
    }

    @Test
    void dataNamesAnotherFolder() {
        assertThat(parse("--data", "/elsewhere").data()).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void takesSeveralAtOnce() {
        LocalOptions options = parse("--data", "/elsewhere", "--empty", "--port-offset", "7");
        assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(options.population()).isEqualTo(Population.NONE);
        assertThat(options.addresses().portOffset()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "38419", "many", "1.5", "99999999999"})
    void refusesAnOffsetThatIsNoOffset(String offset) {
        assertThatThrownBy(() -> parse("--port-offset", offset))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("vraagt een getal van 0 tot en met 38418, niet " + offset)
                .hasMessageContaining("takes a number from 0 to 38418, not " + offset);
    }

    @Test
    void takesTheHighestOffset() {
        assertThat(parse("--port-offset", "38418").addresses().databasePort()).isEqualTo(65535);
    }

    @Test
    void refusesAnArgumentWithoutItsValue() {
        assertThatThrownBy(() -> parse("--data"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--data mist een waarde")
                .hasMessageContaining("--data lacks a value");
        assertThatThrownBy(() -> parse("--port-offset", "--empty"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("--port-offset mist een waarde");
    }

    @Test
    void refusesWhatItDoesNotKnowAndShowsTheUse() {
        assertThatThrownBy(() -> parse("--leeg"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("onbekend argument --leeg")
                .hasMessageContaining("unknown argument --leeg")
                .hasMessageContaining("./start [--empty]");
    }

    private static LocalOptions parse(String... arguments) {
        return StartArguments.parse(ROOT, List.of(arguments));
    }
}
