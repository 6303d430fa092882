package nl.drentscheaa.inburgering.demo.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** CSV with semicolons and line feeds on every machine, so that the same population gives the same bytes. */
final class CsvText {

    private CsvText() {}

    static String of(List<String> columns, List<List<String>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
