package nl.drentscheaa.inburgering.platform.csvimport.file;

import java.util.List;

/** What the header of a file told. */
public sealed interface HeaderCheck {

    /** @param columns the names of the columns in the order of the file, as they were declared; empty for one that does not count */
    record Accepted(List<String> columns) implements HeaderCheck {}

    record Refused(FileFault fault) implements HeaderCheck {}
}
