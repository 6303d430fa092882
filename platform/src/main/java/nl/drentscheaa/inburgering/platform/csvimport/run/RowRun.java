package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.RowError;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import nl.drentscheaa.inburgering.platform.csvimport.RowReader;
import nl.drentscheaa.inburgering.platform.csvimport.RowReading;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvRecord;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvText;

/**
 * The second pass over a file: its rows, batch by batch. After each batch first the reasons of refused rows and then
 * the counters are saved, so an interrupted run goes on after the last batch that was counted; the rows before it are
 * read again only to know their keys.
 */
final class RowRun<T> {

    private record Item<T>(CsvRecord raw, RowReading<T> reading) {}

    private final CsvImport<T> kind;
    private final Import running;
    private final Imports imports;
    private final RowErrors rowErrors;
    private final CsvImportProperties properties;
    private final Turn turn;
    private final RowReader<T> reader;
    private final SeenKeys<T> seen;
    private final List<Item<T>> batch = new ArrayList<>();

    RowRun(
            CsvImport<T> kind,
            List<String> columns,
            Import running,
            Imports imports,
            RowErrors rowErrors,
            CsvImportProperties properties,
            Turn turn) {
        this.kind = kind;
        this.running = running;
        this.imports = imports;
        this.rowErrors = rowErrors;
        this.properties = properties;
        this.turn = turn;
        this.reader = new RowReader<>(kind, columns, running.vertaling());
        this.seen = new SeenKeys<>(kind.uniqueKeys());
    }

    /**
     * @param text of which the header was read
     * @return whether the end was reached; false when the turn ended before
     */
    boolean run(CsvText text) throws IOException {
        int done = running.tally().verwerkt();
        int position = 0;
        for (Optional<CsvRecord> raw = text.next(); raw.isPresent(); raw = text.next()) {
            RowReading<T> reading = keyed(reader.read(raw.get()));
            if (position++ >= done) {
                batch.add(new Item<>(raw.get(), reading));
            }
            if (batch.size() >= properties.batch() && !flush()) {
                return false;
            }
        }
        return batch.isEmpty() || flush();
    }

    private RowReading<T> keyed(RowReading<T> reading) {
        if (!(reading instanceof RowReading.Good<T> good)) {
            return reading;
        }
        List<RowError> clashes = seen.add(good.row());
        return clashes.isEmpty() ? reading : new RowReading.Refused<>(good.row().line(), clashes);
    }

    private boolean flush() {
        List<RowOutcome> outcomes = outcomes();
        rowErrors.save(running.id(), refusals(outcomes));
        running.handled(outcomes, batch.getLast().raw().line());
        imports.save(running);
        batch.clear();
        return turn.keep();
    }

    private List<RowOutcome> outcomes() {
        List<ReadRow<T>> good = batch.stream()
                .map(Item::reading)
                .<ReadRow<T>>mapMulti((reading, out) -> {
                    if (reading instanceof RowReading.Good<T> read) {
                        out.accept(read.row());
                    }
                })
                .toList();
        boolean lastAttempt = running.attempts() >= properties.attempts();
        Iterator<RowOutcome> handled = new BatchHandling<>(kind, running.asRun(), lastAttempt)
                .handle(good)
                .iterator();
        return batch.stream().map(item -> outcome(item, handled)).toList();
    }

    private RowOutcome outcome(Item<T> item, Iterator<RowOutcome> handled) {
        return switch (item.reading()) {
            case RowReading.Refused<T> refused -> new RowOutcome.Afgewezen(refused.errors());
            case RowReading.Good<T> _ -> discreet(handled.next(), item.raw());
        };
    }

    private RowOutcome discreet(RowOutcome outcome, CsvRecord raw) {
        return outcome instanceof RowOutcome.Afgewezen refused
                ? new RowOutcome.Afgewezen(reader.withoutValues(refused.errors(), raw))
                : outcome;
    }

    private List<RowErrors.OfRow> refusals(List<RowOutcome> outcomes) {
        var refusals = new ArrayList<RowErrors.OfRow>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof RowOutcome.Afgewezen refused) {
                refusals.add(new RowErrors.OfRow(batch.get(i).raw().line(), refused.errors()));
            }
        }
        return refusals;
    }
}
