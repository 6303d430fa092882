package nl.drentscheaa.inburgering.platform.csvimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvRecord.Broken;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvRecord.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    private static final ExpectedColumns EXPECTED =
            new ExpectedColumns(List.of("nummer", "naam", "gestopt"), Set.of("nummer", "naam"), Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsRecordsWhateverEndsALine(String end) throws IOException {
        assertThat(records("1;a" + end + "2;b" + end + end + "3;c"))
                .containsExactly(fields(1, "1", "a"), fields(2, "2", "b"), fields(4, "3", "c"));
    }

    @Test
    void countsTheLinesOfAQuotedField() throws IOException {
        assertThat(records("1;\"a\nb;\"\"c\"\"\"\n2;d"))
                .containsExactly(fields(1, "1", "a\nb;\"c\""), fields(3, "2", "d"));
    }

    @Test
    void losesOneRowToAQuoteThatIsNeverClosed() throws IOException {
        assertThat(records("1;a\n2;\"b\n3;c\n4;d"))
                .containsExactly(
                        fields(1, "1", "a"),
                        new Broken(2, "aanhalingsteken"),
                        fields(3, "3", "c"),
                        fields(4, "4", "d"));
    }

    @Test
    void losesOneRowToAQuoteThatTheNextQuoteSeemsToClose() throws IOException {
        assertThat(records("1;\"a\n2;\"b\"\n3;c"))
                .containsExactly(new Broken(1, "aanhalingsteken"), fields(2, "2", "b"), fields(3, "3", "c"));
    }

    @Test
    void leavesQuotesInsideAFieldAlone() throws IOException {
        assertThat(records("1;Jan \"Joop\" 5\"\n2;b"))
                .containsExactly(fields(1, "1", "Jan \"Joop\" 5\""), fields(2, "2", "b"));
    }

    @Test
    void refusesALineThatIsTooLongAndGoesOn() throws IOException {
        assertThat(records("1;" + "x".repeat(70_000) + "\n2;b"))
                .containsExactly(new Broken(1, "regel-te-lang"), fields(2, "2", "b"));
    }

    @Test
    void passesOverRowsOfSeparators() throws IOException {
        assertThat(records("1;a\n;\n  \n;;;\n2;b")).containsExactly(fields(1, "1", "a"), fields(5, "2", "b"));
    }

    @Test
    void acceptsAHeaderInAnyOrderAndCaseWithAByteOrderMark() throws IOException {
        assertThat(header("\uFEFFNaam;\"nummer\";;\n")).isEqualTo(new HeaderCheck.Accepted(List.of("naam", "nummer")));
    }

    @Test
    void passesOverTheSeparatorHintOfASpreadsheet() throws IOException {
        assertThat(header("sep=;\nnummer;naam\n")).isEqualTo(new HeaderCheck.Accepted(List.of("nummer", "naam")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "nummer,naam,gestopt ! scheidingsteken-komma",
                "\"nummer\",\"naam\" ! scheidingsteken-komma",
                "nummer\tnaam ! scheidingsteken-tab",
                "nummer|naam ! scheidingsteken-sluisteken",
            })
    void saysWhichSeparatorItSaw(String line, String code) throws IOException {
        assertThat(refusal(line).map(FileFault::code)).contains(code);
    }

    @Test
    void namesAllThatIsWrongWithAHeader() throws IOException {
        assertThat(refusal("nummer;gestopt;Gestopt;kleur;1234567;maat")
                        .orElseThrow()
                        .findings())
                .containsExactly(
                        FileFault.Finding.of("ontbrekende-kolommen", "naam"),
                        FileFault.Finding.of("onbekende-kolommen", "kleur, #5, maat"),
                        FileFault.Finding.of("dubbele-kolommen", "gestopt"));
    }

    @Test
    void repeatsNothingOfALineThatIsNoHeader() throws IOException {
        assertThat(refusal("R-1;Jansen;1990-01-01").orElseThrow())
                .isEqualTo(FileFault.of("geen-kopregel", "nummer, naam, gestopt"));
    }

    @Test
    void callsAFileOfEmptyLinesEmpty() throws IOException {
        assertThat(refusal("\n\n  \n").map(FileFault::code)).contains("leeg-bestand");
    }

    private static HeaderCheck header(String text) throws IOException {
        return text(text).header(EXPECTED);
    }

    private static Optional<FileFault> refusal(String text) throws IOException {
        return header(text) instanceof HeaderCheck.Refused refused ? Optional.of(refused.fault()) : Optional.empty();
    }

    private static List<CsvRecord> records(String text) throws IOException {
        CsvText reader = text(text);
        var records = new ArrayList<CsvRecord>();
        for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
            records.add(next.get());
        }
        return records;
    }

    private static CsvText text(String text) {
        return new CsvText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Tekenset.UTF_8);
    }

    private static Fields fields(long line, String... fields) {
        return new Fields(line, List.of(fields));
    }
}
