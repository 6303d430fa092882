package nl.drentscheaa.inburgering.platform.csvimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling.Kolom;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling.Waarde;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvRecord;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

class KolomvertalingTest {

    private static final List<Kolom> KOLOMMEN = List.of(
            new Kolom("nummer", "Cliëntnr."), new Kolom("naam", "Achternaam *"), new Kolom("geboortedatum", "Geb.dat"));

    /** Reading a row asks nothing of the database. */
    private final RelatieImport kind = new RelatieImport(mock(MongoTemplate.class));

    @ParameterizedTest
    @CsvSource({
        "gewoon, 24-11-2026, 24-11-2026",
        "dd/mm/jjjj, 4/3/2026, 2026-03-04",
        "dd/mm/jjjj, 24.11.2026, 2026-11-24",
        "dd/mm/jjjj, 2026-11-24, 2026-11-24",
        "mm/dd/jjjj, 3/4/2026, 2026-03-04",
        "jjjj/mm/dd, 2026/3/4, 2026-03-04",
        "jjjjmmdd, 20260304, 2026-03-04",
        "jjjjmmdd, 202634, 202634"
    })
    void turnsDatesIntoAFormThatIsKnown(String vorm, String text, String expected) {
        var vertaling = new Kolomvertaling(KOLOMMEN, List.of(), Datumvorm.of(vorm));

        assertThat(vertaling.of(RelatieImport.GEBOREN).apply(text)).isEqualTo(expected);
        assertThat(vertaling.of(RelatieImport.NAAM).apply(text)).isEqualTo(text);
    }

    @Test
    void knowsWhatAValueMeansWhateverItsCase() {
        var vertaling = new Kolomvertaling(
                KOLOMMEN,
                List.of(new Waarde("naam", "Onbekend", ""), new Waarde("naam", "1", "Een")),
                Datumvorm.GEWOON);

        assertThat(vertaling.of(RelatieImport.NAAM).apply("ONBEKEND")).isEmpty();
        assertThat(vertaling.of(RelatieImport.NAAM).apply("1")).isEqualTo("Een");
        assertThat(vertaling.of(RelatieImport.NAAM).apply("2")).isEqualTo("2");
        assertThat(vertaling.of(RelatieImport.NOTITIE).apply("1")).isEqualTo("1");
    }

    @Test
    void readsARowOfAnotherSourceAndPassesItsOtherColumnsOver() {
        var vertaling = new Kolomvertaling(KOLOMMEN, List.of(new Waarde("nummer", "7", "R-7")), Datumvorm.DAG_EERST);
        var reader = new RowReader<>(kind, List.of("nummer", "", "geboortedatum", "naam"), vertaling);

        var reading = reader.read(new CsvRecord.Fields(2, List.of("7", "weg\u0000", "31/01/1990", "Jan")));

        assertThat(reading)
                .isEqualTo(new RowReading.Good<>(
                        new ReadRow<>(2, new Relatie("R-7", "Jan", LocalDate.of(1990, 1, 31), null, null))));
    }

    @Test
    void fitsAKindOfWhichItHasEveryColumnThatMustBeThere() {
        new Kolomvertaling(KOLOMMEN, List.of(), Datumvorm.GEWOON).requireFits(kind);

        assertThatThrownBy(
                        () -> new Kolomvertaling(KOLOMMEN.subList(0, 2), List.of(), Datumvorm.GEWOON).requireFits(kind))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("kolommen-ontbreken");
        assertThatThrownBy(() -> new Kolomvertaling(List.of(new Kolom("kleur", "Kleur")), List.of(), Datumvorm.GEWOON)
                        .requireFits(kind))
                .hasMessage("keuze-onbekend");
        assertThatThrownBy(() -> new Kolomvertaling(KOLOMMEN, List.of(new Waarde("kleur", "1", "2")), Datumvorm.GEWOON)
                        .requireFits(kind))
                .hasMessage("keuze-onbekend");
    }

    @Test
    void mapsEachColumnOnce() {
        assertThatThrownBy(() -> new Kolomvertaling(
                        List.of(new Kolom("naam", "Naam"), new Kolom("notitie", "NAAM ")), List.of(), Datumvorm.GEWOON))
                .hasMessage("kolom-dubbel");
        assertThatThrownBy(() -> new Kolomvertaling(
                        List.of(new Kolom("naam", "Naam"), new Kolom("naam", "Achternaam")),
                        List.of(),
                        Datumvorm.GEWOON))
                .hasMessage("kolom-dubbel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12-03", "999982072 Haddad", "#"})
    void refusesWhatIsNoNameOfAColumn(String bron) {
        assertThatThrownBy(() -> new Kolom("naam", bron)).hasMessage("kolomnaam-vorm");
    }
}
