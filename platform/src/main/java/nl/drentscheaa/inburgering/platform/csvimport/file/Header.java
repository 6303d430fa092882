package nl.drentscheaa.inburgering.platform.csvimport.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.drentscheaa.inburgering.platform.csvimport.file.FileFault.Finding;

/**
 * Checks a header line and tells all that is wrong with it at once.
 *
 * <p>When none of the columns is recognised there probably is no header and the line is about a person: then nothing of
 * it is repeated. An unknown name is repeated only if it looks like a name of a column.
 */
final class Header {

    private static final Map<Character, String> OTHER_SEPARATORS = Map.of(',', "komma", '\t', "tab", '|', "sluisteken");
    private static final Pattern COLUMN_LIKE = Pattern.compile("\\p{L}[\\p{L}\\p{N}_ -]{0,39}");
    private static final Pattern EXCEL_HINT = Pattern.compile("\"?sep=;\"?;*", Pattern.CASE_INSENSITIVE);

    /** Instead of a name, for a column that does not count. */
    private static final String PASSED_OVER = "";

    private Header() {}

    /** The line by which a spreadsheet program is told the separator; not part of the table. */
    static boolean isExcelHint(String line) {
        return EXCEL_HINT.matcher(line.strip()).matches();
    }

    static HeaderCheck check(String line, ExpectedColumns expected) {
        List<String> fields = withoutEmptyTail(split(line, CsvText.SEPARATOR));
        long recognised = recognised(fields, expected);
        Optional<String> other = OTHER_SEPARATORS.entrySet().stream()
                .filter(entry -> recognised(split(line, entry.getKey()), expected) > recognised)
                .map(Map.Entry::getValue)
                .findFirst();
        if (other.isPresent()) {
            return refused(Finding.of("scheidingsteken-" + other.get()));
        }
        if (recognised == 0) {
            return refused(Finding.of("geen-kopregel", String.join(", ", expected.shown())));
        }
        return check(fields, expected);
    }

    private static HeaderCheck check(List<String> fields, ExpectedColumns expected) {
        var columns = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        var twice = new LinkedHashSet<String>();
        for (String field : fields) {
            Optional<String> known = expected.find(field);
            known.filter(columns::contains).ifPresent(twice::add);
            if (known.isEmpty() && expected.passesOthersOver()) {
                columns.add(PASSED_OVER);
            } else {
                known.ifPresentOrElse(
                        columns::add, () -> unknown.add(shown(field, columns.size() + unknown.size() + 1)));
            }
        }
        var findings = new ArrayList<Finding>();
        add(findings, "ontbrekende-kolommen", missing(columns, expected));
        add(findings, "onbekende-kolommen", unknown);
        add(findings, "dubbele-kolommen", twice);
        return findings.isEmpty()
                ? new HeaderCheck.Accepted(columns)
                : new HeaderCheck.Refused(new FileFault(findings));
    }

    private static List<String> missing(List<String> columns, ExpectedColumns expected) {
        Set<String> present = new HashSet<>(columns);
        return expected.names().stream()
                .filter(name -> expected.required().contains(name) && !present.contains(name))
                .toList();
    }

    private static void add(List<Finding> findings, String code, Iterable<String> names) {
        String joined = String.join(", ", names);
        if (!joined.isEmpty()) {
            findings.add(Finding.of(code, joined));
        }
    }

    private static String shown(String field, int position) {
        return COLUMN_LIKE.matcher(field).matches() ? field : "#" + position;
    }

    private static long recognised(List<String> fields, ExpectedColumns expected) {
        return fields.stream().filter(field -> expected.find(field).isPresent()).count();
    }

    private static List<String> split(String line, char separator) {
        try {
            return CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(line).getFields().stream()
                    .map(String::strip)
                    .toList();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** Spreadsheets write empty cells to the right of the table as separators. */
    private static List<String> withoutEmptyTail(List<String> fields) {
        int end = fields.size();
        while (end > 0 && fields.get(end - 1).isEmpty()) {
            end--;
        }
        return fields.subList(0, end);
    }

    private static HeaderCheck refused(Finding finding) {
        return new HeaderCheck.Refused(new FileFault(List.of(finding)));
    }
}
