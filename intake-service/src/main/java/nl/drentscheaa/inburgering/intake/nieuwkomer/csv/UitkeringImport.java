package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerVerwerking;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijziging;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijzigingen;
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
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import org.springframework.stereotype.Component;

/**
 * Takes in from the benefit file of WPDA since and until when newcomers who are known have a benefit. It adds, or ends
 * what runs; it never overwrites (ADR 0007), and never makes a newcomer.
 */
@Component
class UitkeringImport implements CsvImport<UitkeringRow> {

    private final Nieuwkomers nieuwkomers;
    private final Uitkeringswijzigingen wijzigingen;
    private final UitkeringUndo undo;
    private final Logboek logboek;
    private final Clock clock;

    UitkeringImport(
            Nieuwkomers nieuwkomers,
            Uitkeringswijzigingen wijzigingen,
            UitkeringUndo undo,
            Logboek logboek,
            Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.wijzigingen = wijzigingen;
        this.undo = undo;
        this.logboek = logboek;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return "uitkeringen";
    }

    @Override
    public List<Column<?>> columns() {
        return UitkeringRow.COLUMNS;
    }

    @Override
    public List<UniqueKey<UitkeringRow>> uniqueKeys() {
        return List.of(
                new UniqueKey<>(
                        UitkeringRow.DOSSIERNUMMER, row -> row.dossiernummer().map(Dossiernummer::value)),
                new UniqueKey<>(UitkeringRow.BSN, row -> row.bsn().map(Bsn::value)));
    }

    @Override
    public UitkeringRow read(Row row) {
        return UitkeringRow.read(row);
    }

    @Override
    public Optional<CsvUndo> undo() {
        return Optional.of(undo);
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<UitkeringRow>> rows, ImportRun run) {
        var known = new Bekenden(nieuwkomers.findKnown(
                rows.stream().flatMap(one -> one.value().bsn().stream()).toList(),
                rows.stream()
                        .flatMap(one -> one.value().dossiernummer().stream())
                        .toList()));
        var outcomes = new ArrayList<RowOutcome>();
        Map<Nieuwkomer, Uitkeringswijziging> changes = new LinkedHashMap<>();
        for (ReadRow<UitkeringRow> one : rows) {
            List<Nieuwkomer> found =
                    known.find(one.value().dossiernummer(), one.value().bsn());
            outcomes.add(assess(one, run, found, changes));
        }
        if (run.mode() == Mode.APPLY) {
            logboek.record(
                    run.aanvrager(),
                    NieuwkomerVerwerking.INLEZEN,
                    changes.keySet().stream().map(one -> one.id().value()).toList());
            // Kept before it is made: what is kept and was not made is seen from what is registered.
            wijzigingen.keep(changes.values());
            changes.forEach(this::change);
        }
        return outcomes;
    }

    private RowOutcome assess(
            ReadRow<UitkeringRow> row,
            ImportRun run,
            List<Nieuwkomer> found,
            Map<Nieuwkomer, Uitkeringswijziging> changes) {
        if (found.isEmpty()) {
            return RowOutcome.refused(RowError.ofRow("nieuwkomer-onbekend"));
        }
        if (found.size() > 1) {
            return RowOutcome.refused(RowError.ofRow("nummers-van-twee"));
        }
        Nieuwkomer one = found.getFirst();
        Uitkering file = row.value().uitkering();
        Optional<Uitkering> present = one.registratie().uitkering();
        if (present.filter(file::equals).isPresent()) {
            return RowOutcome.unchanged();
        }
        if (present.filter(runs -> !runs.isEndedBy(file)).isPresent() || changes.containsKey(one)) {
            return RowOutcome.refused(RowError.ofRow("bestaat-al", "uitkering"));
        }
        changes.put(one, new Uitkeringswijziging(run.idOf(row.line()), one.id(), present, file));
        return RowOutcome.created();
    }

    private void change(Nieuwkomer nieuwkomer, Uitkeringswijziging wijziging) {
        nieuwkomer.change(nieuwkomer.registratie().with(Optional.of(wijziging.na())), clock.instant());
        nieuwkomers.save(nieuwkomer);
    }
}
