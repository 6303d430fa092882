package nl.drentscheaa.inburgering.platform.csvimport.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The columns that a file may have.
 *
 * @param names all of them
 * @param required those that it must have
 */
public record ExpectedColumns(List<String> names, Set<String> required) {

    /** The column that is meant by a text in a header, whatever its case. */
    Optional<String> find(String text) {
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
