package nl.drentscheaa.inburgering.platform.csvimport;

import java.util.List;

/**
 * Takes back what an import wrote. A kind of import that can be taken back gives one: see {@link CsvImport#undo()}.
 *
 * <p>What a row wrote is found by {@link ImportRun#idOf(long)}, so that the machinery needs to remember no more of an
 * import than its last line.
 */
public interface CsvUndo {

    /**
     * Takes back what the rows on these lines wrote, unless it was changed or used since. In {@link Mode#CHECK} nothing
     * may be written, and the answer is what {@link Mode#APPLY} would give.
     *
     * <p>After a restart the lines that were under way are handed over once more: what was taken back already must be
     * answered as such.
     *
     * @return one for each line of which something was written; lines of which nothing was are left out
     */
    List<UndoneRow> undo(List<Long> lines, ImportRun run);
}
