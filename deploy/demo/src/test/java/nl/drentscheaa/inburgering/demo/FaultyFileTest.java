package nl.drentscheaa.inburgering.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import nl.drentscheaa.inburgering.demo.faulty.FaultyFile;
import nl.drentscheaa.inburgering.demo.faulty.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultyFileTest {

    private static final String HEADER = Population.generate(Anchor.parse("2026-11"))
            .of(Population.ASSEN)
            .nieuwkomersCsv()
            .lines()
            .findFirst()
            .orElseThrow();

    @Test
    void hasTheColumnsOfTheImportFormat() {
        assertThat(lines(FaultyFile.ROWS).getFirst()).isEqualTo(HEADER);
    }

    @Test
    void explainsEveryRowButTheGoodOnes() {
        var faulty = Mistake.all().stream().map(Mistake::regel).toList();
        assertThat(faulty).doesNotHaveDuplicates().isSorted();
        assertThat(IntStream.rangeClosed(2, lines(FaultyFile.ROWS).size())
                        .boxed()
                        .filter(line -> !faulty.contains(line)))
                .containsExactly(2, 23, 24);
    }

    @Test
    void namesColumnsThatExist() {
        assertThat(Mistake.all().stream().flatMap(mistake -> mistake.veld().stream()))
                .isSubsetOf(HEADER.split(";"));
    }

    @Test
    void hasOneNumberThatFailsTheElevenTestAndOneThatOccursTwice() {
        var bsns = lines(FaultyFile.ROWS).stream()
                .skip(1)
                .map(line -> line.split(";")[1])
                .filter(bsn -> bsn.length() == 9)
                .toList();
        assertThat(bsns.stream().filter(bsn -> PopulationTest.elevenSum(bsn) % 11 != 0))
                .hasSize(1);
        assertThat(bsns.stream().distinct().count()).isEqualTo(bsns.size() - 1L);
    }

    @ParameterizedTest
    @EnumSource
    void usesNoNumberOfThePopulation(FaultyFile file) {
        var text = new String(file.bytes(), UTF_8);
        assertThat(Population.generate(Anchor.parse("2026-11")).gemeenten().stream()
                        .flatMap(inwoners -> inwoners.dossiers().stream())
                        .flatMap(dossier -> dossier.bsn().stream())
                        .filter(text::contains))
                .isEmpty();
    }

    @Test
    void keepsTheBytesOfWindows1252() {
        var bytes = FaultyFile.WINDOWS_1252.bytes();
        assertThat(new String(bytes, Charset.forName("windows-1252"))).contains("Chloë", "Bürger", "Núñez");
        assertThat(new String(bytes, UTF_8)).doesNotContain("Chloë");
    }

    private static List<String> lines(FaultyFile file) {
        return new String(file.bytes(), UTF_8).lines().toList();
    }
}
