package nl.drentscheaa.inburgering.monitoring.traject.csv;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.monitoring.traject.Dossiernummers;
import nl.drentscheaa.inburgering.monitoring.traject.Importregel;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.monitoring.traject.Traject;
import nl.drentscheaa.inburgering.monitoring.traject.Trajecten;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.CsvUndo;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.csvimport.RowError;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import nl.drentscheaa.inburgering.platform.csvimport.UniqueKey;
import org.springframework.stereotype.Component;

/** Takes trajectories in. It adds; it never overwrites (ADR 0007). */
@Component
class TrajectImport implements CsvImport<TrajectRow> {

    private final Trajecten trajecten;
    private final Dossiernummers dossiernummers;
    private final TrajectUndo undo;
    private final Clock clock;

    TrajectImport(Trajecten trajecten, Dossiernummers dossiernummers, TrajectUndo undo, Clock clock) {
        this.trajecten = trajecten;
        this.dossiernummers = dossiernummers;
        this.undo = undo;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return "trajecten";
    }

    @Override
    public List<Column<?>> columns() {
        return TrajectRow.COLUMNS;
    }

    @Override
    public List<UniqueKey<TrajectRow>> uniqueKeys() {
        return List.of(new UniqueKey<>(TrajectRow.DOSSIERNUMMER, row -> Optional.of(row.dossiernummer())));
    }

    @Override
    public TrajectRow read(Row row) {
        return TrajectRow.read(row, LocalDate.now(clock));
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<TrajectRow>> rows, ImportRun run) {
        Map<String, NieuwkomerId> nieuwkomers = dossiernummers.resolve(
                rows.stream().map(row -> row.value().dossiernummer()).toList());
        Map<NieuwkomerId, Traject> known = trajecten.findAll(nieuwkomers.values());
        var outcomes = new ArrayList<RowOutcome>();
        var added = new ArrayList<Traject>();
        for (ReadRow<TrajectRow> row : rows) {
            outcomes.add(assess(row, run, nieuwkomers, known, added));
        }
        if (run.mode() == Mode.APPLY) {
            trajecten.addAll(added);
        }
        return outcomes;
    }

    @Override
    public Optional<CsvUndo> undo() {
        return Optional.of(undo);
    }

    private RowOutcome assess(
            ReadRow<TrajectRow> read,
            ImportRun run,
            Map<String, NieuwkomerId> nieuwkomers,
            Map<NieuwkomerId, Traject> known,
            List<Traject> added) {
        TrajectRow row = read.value();
        NieuwkomerId nieuwkomer = nieuwkomers.get(row.dossiernummer());
        if (nieuwkomer == null) {
            return RowOutcome.refused(RowError.at(TrajectRow.DOSSIERNUMMER, reasonUnknown()));
        }
        Traject present = known.get(nieuwkomer);
        if (present == null) {
            var importregel = new Importregel(run.idOf(read.line()));
            added.add(Traject.of(nieuwkomer, row.verloop(), importregel, clock.instant()));
            return RowOutcome.created();
        }
        List<String> differences = present.verloop().differencesFrom(row.verloop());
        return differences.isEmpty()
                ? RowOutcome.unchanged()
                : RowOutcome.refused(RowError.ofRow("bestaat-al", String.join(", ", differences)));
    }

    /** A file may be read before the newcomers in it have been heard of: then trying again helps. */
    private String reasonUnknown() {
        return dossiernummers.isComplete() ? "dossiernummer-onbekend" : "nieuwkomer-nog-niet-bekend";
    }
}
