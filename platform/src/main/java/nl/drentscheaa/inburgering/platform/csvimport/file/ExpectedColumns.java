package nl.drentscheaa.inburgering.platform.csvimport.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns that a file may have.
 *
 * @param names all of them
 * @param required those that it must have
 * @param sources the names that the file has for them, in small letters; when there are none, it has our own
 */
public record ExpectedColumns(List<String> names, Set<String> required, Map<String, String> sources) {

    /** Whether other columns are passed over; in a file with our own names they are refused. */
    boolean passesOthersOver() {
        return !sources.isEmpty();
    }

    /** What the names in the header should be. */
    Iterable<String> shown() {
        return sources.isEmpty() ? names : new TreeSet<>(sources.keySet());
    }

    /** The column that is meant by a text in a header, whatever its case. */
    Optional<String> find(String text) {
        if (!sources.isEmpty()) {
            return Optional.ofNullable(sources.get(text.toLowerCase(Locale.ROOT)));
        }
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
