package nl.drentscheaa.inburgering.platform.csvimport.file;

import java.util.List;

/** A record of a file. */
public sealed interface CsvRecord {

    /** The line on which it begins; the first of the file is 1. */
    long line();

    /** A record that could be taken apart. */
    record Fields(long line, List<String> fields) implements CsvRecord {}

    /**
     * A record that could not.
     *
     * @param code {@code aanhalingsteken} or {@code regel-te-lang}
     */
    record Broken(long line, String code) implements CsvRecord {}
}
