package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvText;
import nl.drentscheaa.inburgering.platform.csvimport.file.ExpectedColumns;
import nl.drentscheaa.inburgering.platform.csvimport.file.FileFault;
import nl.drentscheaa.inburgering.platform.csvimport.file.HeaderCheck;

/** The first pass over a file: is the header good, and how many rows follow. */
final class FileCheck {

    /** What the first pass found. */
    sealed interface Result {

        /** @param columns of the header, in the order of the file */
        record Good(List<String> columns, int rows) implements Result {}

        record Refused(FileFault fault) implements Result {}
    }

    private final int mostRows;

    FileCheck(int mostRows) {
        this.mostRows = mostRows;
    }

    Result check(CsvText text, CsvImport<?> kind, Kolomvertaling vertaling) throws IOException {
        return switch (text.header(expected(kind, vertaling))) {
            case HeaderCheck.Refused refused -> new Result.Refused(refused.fault());
            case HeaderCheck.Accepted accepted -> counted(accepted.columns(), text);
        };
    }

    private Result counted(List<String> columns, CsvText text) throws IOException {
        int rows = 0;
        while (text.next().isPresent()) {
            rows++;
            if (rows > mostRows) {
                return new Result.Refused(FileFault.of("te-veel-regels", mostRows));
            }
        }
        return rows == 0 ? new Result.Refused(FileFault.of("geen-regels")) : new Result.Good(columns, rows);
    }

    static ExpectedColumns expected(CsvImport<?> kind, Kolomvertaling vertaling) {
        return new ExpectedColumns(
                kind.columns().stream().<String>map(Column::name).toList(),
                kind.columns().stream()
                        .filter(Column::isRequired)
                        .map(Column::name)
                        .collect(Collectors.toSet()),
                vertaling.names());
    }
}
