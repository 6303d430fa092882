package nl.drentscheaa.inburgering.platform.csvimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

class RowReaderTest {

    private final RelatieImport kind = new RelatieImport(mock(MongoTemplate.class));
    private final RowReader<Relatie> reader =
            new RowReader<>(kind, List.of("nummer", "naam", "geboortedatum", "gestopt", "notitie"));

    @ParameterizedTest
    @CsvSource({"1990-02-28", "28-02-1990", "28-2-1990"})
    void readsADateAsPeopleWriteIt(String date) {
        assertThat(good("R-1", "Zoë", date, "", "").geboren()).isEqualTo(LocalDate.of(1990, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "1990-02-30, datum-bestaat-niet",
        "29-02-2023, datum-bestaat-niet",
        "00-01-2023, datum-bestaat-niet",
        "1990-13-01, datum-bestaat-niet",
        "1990/01/01, datum-vorm",
        "01-01-90, datum-vorm",
        "1 januari 1990, datum-vorm",
    })
    void refusesADateThatIsNone(String date, String code) {
        assertThat(errors("R-1", "Jan", date, "", "")).containsExactly(RowError.at(RelatieImport.GEBOREN, code));
    }

    @Test
    void collectsAllErrorsOfARow() {
        assertThat(errors("17", " ", "1990-02-30", "morgen", "x".repeat(2001)))
                .containsExactly(
                        RowError.at(RelatieImport.NUMMER, "nummer-vorm"),
                        RowError.at(RelatieImport.NAAM, "verplicht"),
                        RowError.at(RelatieImport.GEBOREN, "datum-bestaat-niet"),
                        RowError.at(RelatieImport.GESTOPT, "datum-vorm"),
                        RowError.at(RelatieImport.NOTITIE, "te-lang", 2000));
    }

    @Test
    void refusesFieldsThatDoNotGoTogether() {
        assertThat(errors("R-1", "Jan", "1990-01-01", "1989-01-01", ""))
                .containsExactly(RowError.ofRow("gestopt-voor-geboorte"));
    }

    @Test
    void refusesARowThatWasCutOff() {
        assertThat(errors("R-1", "Jan", "1990")).containsExactly(RowError.ofRow("aantal-velden", 5, 3));
    }

    @Test
    void takesEmptyCellsToTheRightForNothing() {
        assertThat(good("R-1", "Jan", "1990-01-01", "", "", "", " ").nummer()).isEqualTo("R-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan\u0000sen", "Jan\u0007", "Jan\uFFFDsen", "Jan\u0085x"})
    void refusesWhatNobodyCanRead(String name) {
        assertThat(errors("R-1", name, "1990-01-01", "", ""))
                .containsExactly(RowError.at(RelatieImport.NAAM, "onleesbare-tekens"));
    }

    @Test
    void composesLettersAndStripsNoBreakSpaces() {
        assertThat(good("R-1", "\u00A0Zoe\u0308\u00A0", "1990-01-01", "", "").naam())
                .isEqualTo("Zoë");
    }

    @Test
    void leavesValuesOfTheRowOutOfReasons() {
        var raw = new CsvRecord.Fields(2, List.of("R-1", "Jan", "1990-01-01", "", "lange notitie"));
        var told = List.of(
                RowError.at(RelatieImport.NAAM, "bezet", "door JAN"),
                RowError.ofRow("bezet", "lange notitie", "Wi2021"));
        assertThat(reader.withoutValues(told, raw))
                .containsExactly(RowError.at(RelatieImport.NAAM, "bezet", "…"), RowError.ofRow("bezet", "…", "Wi2021"));
    }

    private Relatie good(String... fields) {
        return reader.read(new CsvRecord.Fields(2, List.of(fields))) instanceof RowReading.Good<Relatie> good
                ? good.row().value()
                : org.assertj.core.api.Assertions.fail("refused");
    }

    private List<RowError> errors(String... fields) {
        return reader.read(new CsvRecord.Fields(2, List.of(fields))) instanceof RowReading.Refused<Relatie> refused
                ? refused.errors()
                : List.of();
    }
}
