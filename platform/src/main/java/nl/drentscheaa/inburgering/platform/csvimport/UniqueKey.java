package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that only one row of a file may have. The second row with the same key is refused with the line of the
 * first; a row without the key is not compared.
 *
 * @param column to which the refusal points
 * @param key of a row; only a hash of it is kept
 */
public record UniqueKey<T>(Column<?> column, Function<T, Optional<String>> key) {}
