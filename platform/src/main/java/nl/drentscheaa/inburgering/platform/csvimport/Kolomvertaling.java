package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/**
 * What the columns and values of a file mean. With an empty one the file has our own columns and values; otherwise only
 * the columns that are named here count, and others are passed over.
 *
 * @param kolommen which column of the file is which of ours
 * @param waarden what values of a column mean
 * @param datumvorm how the file writes dates
 */
public record Kolomvertaling(List<Kolom> kolommen, List<Waarde> waarden, Datumvorm datumvorm) {

    /** A file with our own columns and values. */
    public static final Kolomvertaling NONE = new Kolomvertaling(List.of(), List.of(), Datumvorm.GEWOON);

    private static final int MOST_COLUMNS = 100;
    private static final int MOST_VALUES = 500;

    /**
     * One column.
     *
     * @param kolom our name
     * @param bron its name in the file, whatever its case
     */
    public record Kolom(String kolom, String bron) {

        /** A name, not a row about somebody that was taken for the header. */
        private static final Pattern NAME = Pattern.compile("(?=.*\\p{L})(?!.*\\d{5}).{1,60}");

        /** @throws InvalidValue when the name in the file is none */
        public Kolom {
            bron = bron.strip();
            if (!NAME.matcher(bron).matches()) {
                throw new InvalidValue("kolomnaam-vorm").at("kolommen");
            }
        }
    }

    /**
     * One value.
     *
     * @param kolom our name of the column
     * @param van as the file has it, whatever its case
     * @param naar as we know it
     */
    public record Waarde(String kolom, String van, String naar) {

        public Waarde {
            van = van.strip();
            naar = naar.strip();
        }
    }

    /** @throws InvalidValue when a column is named twice, or there are too many */
    public Kolomvertaling {
        kolommen = List.copyOf(kolommen);
        waarden = List.copyOf(waarden);
        if (kolommen.size() > MOST_COLUMNS) {
            throw new InvalidValue("lengte", 1, MOST_COLUMNS).at("kolommen");
        }
        if (waarden.size() > MOST_VALUES) {
            throw new InvalidValue("lengte", 0, MOST_VALUES).at("waarden");
        }
        var names = new HashSet<String>();
        for (Kolom one : kolommen) {
            if (!names.add("wij:" + one.kolom()) || !names.add("bron:" + folded(one.bron()))) {
                throw new InvalidValue("kolom-dubbel").at("kolommen");
            }
        }
    }

    /** @throws InvalidValue when it names a column that the kind does not have, or lacks one that must be there */
    public void requireFits(CsvImport<?> kind) {
        List<String> known = kind.columns().stream().<String>map(Column::name).toList();
        List<String> named = kolommen.stream().map(Kolom::kolom).toList();
        if (!known.containsAll(named)) {
            throw new InvalidValue("keuze-onbekend", String.join(", ", known)).at("kolommen");
        }
        if (!known.containsAll(waarden.stream().map(Waarde::kolom).toList())) {
            throw new InvalidValue("keuze-onbekend", String.join(", ", known)).at("waarden");
        }
        String missing = kind.columns().stream()
                .filter(Column::isRequired)
                .<String>map(Column::name)
                .filter(name -> !named.contains(name))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidValue("kolommen-ontbreken", missing).at("kolommen");
        }
    }

    /** Our name of each column, by its name in the file in small letters. */
    public Map<String, String> names() {
        return kolommen.stream().collect(Collectors.toMap(one -> folded(one.bron()), Kolom::kolom));
    }

    /** What fields of a column mean. */
    Function<String, String> of(Column<?> column) {
        Map<String, String> meanings = waarden.stream()
                .filter(one -> one.kolom().equals(column.name()))
                .collect(Collectors.toMap(one -> folded(one.van()), Waarde::naar, (first, later) -> first));
        return text -> Optional.ofNullable(meanings.get(folded(text)))
                .orElseGet(() -> column.isDate() ? datumvorm.translate(text) : text);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
