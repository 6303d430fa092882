package nl.drentscheaa.inburgering.platform.csvimport.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The records of a CSV file, one after the other, with {@value #SEPARATOR} between fields.
 *
 * <p>A quotation mark that is never closed would make a parser take the rest of the file for one field. Here the record
 * is reported as broken and reading goes on with the line after the one on which it began, so that one bad row costs
 * one row. A record spans at most {@value #MOST_LINES} lines.
 */
public final class CsvText {

    static final char SEPARATOR = ';';
    private static final int MOST_LINES = 200;

    private final Lines lines;
    private final CsvReader.CsvReaderBuilder parser = CsvReader.builder().fieldSeparator(SEPARATOR);

    public CsvText(InputStream bytes, Tekenset tekenset) {
        // What cannot be decoded becomes U+FFFD, by which the row is refused later.
        this.lines = new Lines(new InputStreamReader(bytes, tekenset.charset()));
    }

    /** The header: the first line that is not empty. Read it before the records. */
    public HeaderCheck header(ExpectedColumns expected) throws IOException {
        Optional<Line> first = nextFilled();
        if (first.isPresent() && Header.isExcelHint(first.get().text())) {
            first = nextFilled();
        }
        return first.map(line -> Header.check(line.text(), expected))
                .orElseGet(() -> new HeaderCheck.Refused(FileFault.of("leeg-bestand")));
    }

    /** The next record, or empty at the end. Empty lines, and lines of separators only, are passed over. */
    public Optional<CsvRecord> next() throws IOException {
        while (true) {
            Optional<Line> first = nextFilled();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            CsvRecord record = record(first.get());
            if (!isBlank(record)) {
                return Optional.of(record);
            }
        }
    }

    private CsvRecord record(Line first) throws IOException {
        var collected = new ArrayList<Line>();
        var quotes = new Quotes(SEPARATOR);
        int length = 0;
        Optional<Line> next = Optional.of(first);
        while (next.isPresent()) {
            Line line = next.get();
            collected.add(line);
            length += line.text().length();
            quotes.follow(line.text());
            boolean goesOn = quotes.areOpen() && collected.size() < MOST_LINES && length < Lines.LONGEST;
            next = goesOn ? lines.next() : Optional.empty();
        }
        boolean tooLong = collected.stream().anyMatch(Line::tooLong);
        if (tooLong || quotes.areOpen() || quotes.areBroken()) {
            lines.putBack(collected.subList(1, collected.size()));
            return new CsvRecord.Broken(first.number(), first.tooLong() ? "regel-te-lang" : "aanhalingsteken");
        }
        return parsed(collected);
    }

    private CsvRecord parsed(List<Line> collected) {
        long line = collected.getFirst().number();
        String text = collected.stream().map(Line::text).collect(Collectors.joining("\n"));
        try {
            return new CsvRecord.Fields(line, parser.ofSingleCsvRecord(text).getFields());
        } catch (CsvParseException e) {
            return new CsvRecord.Broken(line, "aanhalingsteken");
        }
    }

    private Optional<Line> nextFilled() throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = lines.next();
        }
        return line;
    }

    private static boolean isBlank(CsvRecord record) {
        return record instanceof CsvRecord.Fields fields
                && fields.fields().stream().allMatch(String::isBlank);
    }
}
