package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.Relatie;
import nl.drentscheaa.inburgering.platform.csvimport.RelatieImport;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The sample import, watched: a test may do something before and after each batch. */
final class GatedImport extends RelatieImport {

    /** What happened, shared by all programs of a test. */
    static final class Watch {
        final ConcurrentLinkedQueue<Long> lines = new ConcurrentLinkedQueue<>();
        final AtomicInteger atWork = new AtomicInteger();
        final AtomicInteger mostAtWork = new AtomicInteger();
        final AtomicInteger largestBatch = new AtomicInteger();
        volatile Consumer<List<ReadRow<Relatie>>> before = rows -> {};
        volatile Consumer<List<ReadRow<Relatie>>> after = rows -> {};

        List<Long> linesInOrder() {
            return new ArrayList<>(lines).stream().sorted().toList();
        }
    }

    private final Watch watch;

    GatedImport(MongoTemplate mongo, Watch watch) {
        super(mongo);
        this.watch = watch;
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<Relatie>> rows, ImportRun run) {
        watch.mostAtWork.accumulateAndGet(watch.atWork.incrementAndGet(), Math::max);
        watch.largestBatch.accumulateAndGet(rows.size(), Math::max);
        try {
            watch.before.accept(rows);
            List<RowOutcome> outcomes = super.handle(rows, run);
            rows.forEach(row -> watch.lines.add(row.line()));
            watch.after.accept(rows);
            return outcomes;
        } finally {
            watch.atWork.decrementAndGet();
        }
    }
}
