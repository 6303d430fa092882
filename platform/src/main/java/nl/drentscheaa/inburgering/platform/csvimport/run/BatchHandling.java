package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.ArrayList;
import java.util.List;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.RowError;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a batch handled, and sorts out what it means when that fails.
 *
 * <p>After a failure the rows are tried one by one. When they fail one after the other something is out of order (the
 * database is away): the run breaks off and is taken up again later. When only some fail, or trying again did not help,
 * those rows are reported and the others go in.
 */
final class BatchHandling<T> {

    private static final Logger log = LoggerFactory.getLogger(BatchHandling.class);
    private static final int FAILURES_THAT_MEAN_OUTAGE = 3;

    private final CsvImport<T> kind;
    private final ImportRun run;
    private final boolean lastAttempt;

    /** @param lastAttempt whether failing rows are reported, even if all of them fail */
    BatchHandling(CsvImport<T> kind, ImportRun run, boolean lastAttempt) {
        this.kind = kind;
        this.run = run;
        this.lastAttempt = lastAttempt;
    }

    /** One outcome for each row. */
    List<RowOutcome> handle(List<ReadRow<T>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        try {
            return checked(rows, kind.handle(rows, run));
        } catch (RuntimeException e) {
            log.warn("a batch of import {} failed, its rows are tried one by one: {}", run.importId(), Failure.of(e));
            return oneByOne(rows);
        }
    }

    private List<RowOutcome> oneByOne(List<ReadRow<T>> rows) {
        var outcomes = new ArrayList<RowOutcome>();
        int failures = 0;
        for (ReadRow<T> row : rows) {
            try {
                outcomes.addAll(checked(List.of(row), kind.handle(List.of(row), run)));
                failures = 0;
            } catch (RuntimeException e) {
                failures++;
                if (!lastAttempt && failures >= Math.min(FAILURES_THAT_MEAN_OUTAGE, rows.size())) {
                    throw e;
                }
                log.warn("line {} of import {} failed: {}", row.line(), run.importId(), Failure.of(e));
                outcomes.add(RowOutcome.refused(RowError.ofRow("niet-verwerkt")));
            }
        }
        return outcomes;
    }

    private List<RowOutcome> checked(List<ReadRow<T>> rows, List<RowOutcome> outcomes) {
        if (outcomes.size() != rows.size()) {
            throw new IllegalStateException(
                    kind.getClass() + " gave " + outcomes.size() + " outcomes for " + rows.size() + " rows");
        }
        return outcomes;
    }
}
