package nl.drentscheaa.inburgering.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A row of a file, by column name. */
record Row(NamedCsvRecord fields) {

    static List<Row> of(String csv) {
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv).stream()
                .map(Row::new)
                .toList();
    }

    String text(String column) {
        return fields.getField(column);
    }

    boolean is(String column, String value) {
        return text(column).equals(value);
    }

    Optional<LocalDate> day(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    LocalDate requiredDay(String column) {
        return day(column).orElseThrow();
    }

    /** Whether the column holds a day that is not after the given one. */
    boolean hasPassed(String column, LocalDate peildatum) {
        return day(column).filter(dag -> !dag.isAfter(peildatum)).isPresent();
    }
}
