package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.drentscheaa.inburgering.platform.csvimport.CsvUndo;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.UndoneRow;

/**
 * Takes an import back, batch by batch of its lines. After each batch first the reasons of rows that stay and then the
 * counters are saved, so an interrupted run goes on after the last batch that was counted.
 */
final class UndoRun {

    /** The header is line 1. */
    private static final long FIRST_LINE = 2;

    private final CsvUndo undo;
    private final Import running;
    private final Imports imports;
    private final RowErrors rowErrors;
    private final int batch;
    private final Turn turn;
    private final UUID report;

    UndoRun(CsvUndo undo, Import running, Imports imports, RowErrors rowErrors, int batch, Turn turn) {
        this.undo = undo;
        this.running = running;
        this.imports = imports;
        this.rowErrors = rowErrors;
        this.batch = batch;
        this.turn = turn;
        this.report = Terugdraaiing.reportOf(running.id());
    }

    /** Goes on to the end, or until the turn ends. */
    void run(Clock clock) {
        long next = Math.max(FIRST_LINE, soFar().totRegel() + 1);
        if (next == FIRST_LINE) {
            // What a look found is replaced by what really happens.
            rowErrors.deleteAll(report);
        }
        while (next <= running.lastLine()) {
            long last = Math.min(next + batch - 1, running.lastLine());
            handle(LongStream.rangeClosed(next, last).boxed().toList());
            if (!turn.keep()) {
                return;
            }
            next = last + 1;
        }
        boolean forReal = soFar().mode() == Mode.APPLY;
        running.takeBack(
                soFar().finished(clock.instant()), forReal ? ImportStatus.TERUGGEDRAAID : ImportStatus.AFGEROND);
        imports.save(running);
    }

    private void handle(List<Long> lines) {
        List<UndoneRow> rows = undo.undo(lines, soFar().asRun(running.id()));
        rowErrors.save(
                report,
                rows.stream()
                        .flatMap(row ->
                                row.stays().stream().map(reason -> new RowErrors.OfRow(row.line(), List.of(reason))))
                        .toList());
        running.takeBack(soFar().plus(lines.getLast(), rows), ImportStatus.TERUGDRAAIEN);
        imports.save(running);
    }

    private Terugdraaiing soFar() {
        return running.terugdraaiing().orElseThrow();
    }
}
