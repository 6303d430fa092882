package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvRecord;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Reads records as rows of one kind of import. Also of use in a service's own tests of its {@link CsvImport}. */
public final class RowReader<T> {

    /** For a column of the file that does not count. */
    private static final Column<String> PASSED_OVER = Column.text("");

    private final CsvImport<T> kind;
    private final List<Column<?>> header;
    private final List<Function<String, String>> meanings;

    /** @param header the names of the columns as the file has them, each one declared by the kind */
    public RowReader(CsvImport<T> kind, List<String> header) {
        this(kind, header, Kolomvertaling.NONE);
    }

    /**
     * @param header our names of the columns in the order of the file; an empty name is a column that does not count
     * @param vertaling what the fields mean
     */
    public RowReader(CsvImport<T> kind, List<String> header, Kolomvertaling vertaling) {
        Map<String, Column<?>> byName =
                kind.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
        this.kind = kind;
        this.header = header.stream()
                .<Column<?>>map(name -> byName.getOrDefault(name, PASSED_OVER))
                .toList();
        this.meanings = this.header.stream().map(vertaling::of).toList();
    }

    /** Reads one record, collecting all that is wrong with it. */
    public RowReading<T> read(CsvRecord read) {
        return switch (read) {
            case CsvRecord.Broken broken ->
                new RowReading.Refused<>(broken.line(), List.of(RowError.ofRow(broken.code())));
            case CsvRecord.Fields fields -> read(fields);
        };
    }

    /** The reasons for refusing a row, without anything that stands in the row itself. */
    public List<RowError> withoutValues(List<RowError> errors, CsvRecord read) {
        return read instanceof CsvRecord.Fields fields ? new Discretion(header, fields.fields()).of(errors) : errors;
    }

    private RowReading<T> read(CsvRecord.Fields fields) {
        if (!fits(fields.fields())) {
            var wrongCount = RowError.ofRow(
                    "aantal-velden", header.size(), fields.fields().size());
            return new RowReading.Refused<>(fields.line(), List.of(wrongCount));
        }
        var errors = new ArrayList<RowError>();
        var row = new Row(fields.line(), values(fields.fields(), errors));
        Optional<T> value = errors.isEmpty() ? value(row, errors) : Optional.empty();
        return value.<RowReading<T>>map(good -> new RowReading.Good<>(new ReadRow<>(fields.line(), good)))
                .orElseGet(() -> new RowReading.Refused<>(fields.line(), withoutValues(errors, fields)));
    }

    /** Spreadsheets write empty cells to the right of a table; those do not count. */
    private boolean fits(List<String> fields) {
        return fields.size() >= header.size()
                && fields.subList(header.size(), fields.size()).stream().allMatch(String::isBlank);
    }

    private Map<Column<?>, Object> values(List<String> fields, List<RowError> errors) {
        var values = HashMap.<Column<?>, Object>newHashMap(header.size());
        for (int i = 0; i < header.size(); i++) {
            Column<?> column = header.get(i);
            if (column.equals(PASSED_OVER)) {
                continue;
            }
            try {
                String text = meanings.get(i).apply(Cell.clean(fields.get(i)));
                if (!text.isEmpty()) {
                    values.put(column, column.parse(text));
                } else if (column.isRequired()) {
                    errors.add(RowError.at(column, "verplicht"));
                }
            } catch (InvalidValue invalid) {
                errors.add(RowError.at(column, invalid));
            }
        }
        return values;
    }

    private Optional<T> value(Row row, List<RowError> errors) {
        try {
            return Optional.of(kind.read(row));
        } catch (InvalidValue invalid) {
            errors.add(RowError.ofRow(invalid));
            return Optional.empty();
        }
    }
}
