package nl.drentscheaa.inburgering.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateDemoTest {

    /** Half an hour before December by UTC, and half an hour into December in the Netherlands. */
    private static final Clock LATE_NOVEMBER = Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void writesThreeFilesPerMunicipality(@TempDir Path folder) throws IOException {
        run(folder.toString(), "--anchor", "2026-11");
        var population = Population.generate(Anchor.parse("2026-11"));
        for (var inwoners : population.gemeenten()) {
            var own = folder.resolve(inwoners.gemeente());
            assertThat(own.resolve("nieuwkomers.csv")).hasContent(inwoners.nieuwkomersCsv());
            assertThat(own.resolve("trajecten.csv")).hasContent(inwoners.trajectenCsv());
            assertThat(own.resolve("plannen.jsonl")).hasContent(inwoners.plannenJsonl());
        }
        assertThat(printed.toString(UTF_8)).contains("assen: ", "aa-en-hunze: ", "tynaarlo: ");
    }

    @Test
    void takesTheCurrentMonthInTheNetherlands(@TempDir Path folder) throws IOException {
        run(folder.toString());
        assertThat(Files.readString(folder.resolve("tynaarlo/nieuwkomers.csv")))
                .isEqualTo(Population.generate(Anchor.parse("2026-12"))
                        .of(Population.TYNAARLO)
                        .nieuwkomersCsv());
    }

    @Test
    void refusesWrongUse(@TempDir Path folder) {
        assertThatThrownBy(() -> run()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run(folder.toString(), "--month", "2026-11"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run(folder.toString(), "--anchor", "november")).isInstanceOf(DateTimeException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAnAnchorBeforeTheEarliest() {
        assertThatThrownBy(() -> Anchor.parse("2026-06")).hasMessageContaining("2026-07");
    }

    private void run(String... arguments) throws IOException {
        new GenerateDemo(LATE_NOVEMBER, new PrintStream(printed, true, UTF_8)).run(List.of(arguments));
    }
}
