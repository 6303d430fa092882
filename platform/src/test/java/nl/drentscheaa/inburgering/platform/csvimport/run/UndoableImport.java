package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.drentscheaa.inburgering.platform.csvimport.CsvUndo;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.Relatie;
import nl.drentscheaa.inburgering.platform.csvimport.RelatieImport;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import nl.drentscheaa.inburgering.platform.csvimport.UndoneRow;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The sample import, which can be taken back: beside each relation it keeps from which row it came. */
final class UndoableImport extends RelatieImport implements CsvUndo {

    /** Where a relation came from, and whether it was taken back. */
    record Herkomst(@Id String id, Relatie relatie, boolean terug) {}

    private final MongoTemplate mongo;
    private final Consumer<List<Long>> after;

    /** @param after what happens after each batch that is taken back */
    UndoableImport(MongoTemplate mongo, Consumer<List<Long>> after) {
        super(mongo);
        this.mongo = mongo;
        this.after = after;
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<Relatie>> rows, ImportRun run) {
        List<RowOutcome> outcomes = super.handle(rows, run);
        for (int i = 0; i < rows.size(); i++) {
            if (run.mode() == Mode.APPLY && outcomes.get(i) instanceof RowOutcome.Nieuw) {
                ReadRow<Relatie> row = rows.get(i);
                mongo.save(new Herkomst(run.idOf(row.line()).toString(), row.value(), false));
            }
        }
        return outcomes;
    }

    @Override
    public Optional<CsvUndo> undo() {
        return Optional.of(this);
    }

    @Override
    public List<UndoneRow> undo(List<Long> lines, ImportRun run) {
        var rows = new ArrayList<UndoneRow>();
        for (long line : lines) {
            Optional.ofNullable(mongo.findById(run.idOf(line).toString(), Herkomst.class))
                    .ifPresent(from -> rows.add(undo(line, from, run.mode())));
        }
        after.accept(lines);
        return rows;
    }

    private UndoneRow undo(long line, Herkomst from, Mode mode) {
        if (!from.terug() && !Objects.equals(mongo.findById(from.relatie().nummer(), Relatie.class), from.relatie())) {
            return UndoneRow.stays(line, "blijft-gewijzigd");
        }
        if (mode == Mode.APPLY) {
            mongo.remove(from.relatie());
            mongo.save(new Herkomst(from.id(), from.relatie(), true));
        }
        return UndoneRow.back(line);
    }
}
