package nl.drentscheaa.inburgering.intake.overdracht.csv;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonskolommen;
import nl.drentscheaa.inburgering.intake.overdracht.Kenmerk;
import nl.drentscheaa.inburgering.intake.overdracht.Overdracht;
import nl.drentscheaa.inburgering.intake.overdracht.OverdrachtId;
import nl.drentscheaa.inburgering.intake.overdracht.OverdrachtVerwerking;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachten;
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

/** Takes expected arrivals in from a file of COA. It adds; it never overwrites (ADR 0007). */
@Component
class OverdrachtImport implements CsvImport<Overdracht> {

    private final OverdrachtRow row;
    private final Overdrachten overdrachten;
    private final OverdrachtUndo undo;
    private final Logboek logboek;
    private final Clock clock;

    OverdrachtImport(
            Nationaliteiten nationaliteiten,
            Overdrachten overdrachten,
            OverdrachtUndo undo,
            Logboek logboek,
            Clock clock) {
        this.row = new OverdrachtRow(nationaliteiten);
        this.overdrachten = overdrachten;
        this.undo = undo;
        this.logboek = logboek;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return "overdrachten";
    }

    @Override
    public List<Column<?>> columns() {
        return row.columns();
    }

    @Override
    public List<UniqueKey<Overdracht>> uniqueKeys() {
        return List.of(
                new UniqueKey<>(
                        OverdrachtRow.KENMERK,
                        one -> Optional.of(one.verwachting().kenmerk().value())),
                new UniqueKey<>(
                        Persoonskolommen.BSN,
                        one -> one.verwachting().persoon().bsn().map(Bsn::value)));
    }

    @Override
    public Overdracht read(Row fields) {
        return Overdracht.fromCoa(row.verwachting(fields), OverdrachtRow.dossier(fields), LocalDate.now(clock));
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<Overdracht>> rows, ImportRun run) {
        Map<Kenmerk, Overdracht> known =
                overdrachten
                        .findKnown(rows.stream()
                                .map(one -> one.value().verwachting().kenmerk())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.verwachting().kenmerk(), one -> one));
        var outcomes = new ArrayList<RowOutcome>();
        var added = new ArrayList<Overdracht>();
        for (ReadRow<Overdracht> one : rows) {
            Overdracht file = one.value().under(OverdrachtId.ofImport(run.idOf(one.line())));
            outcomes.add(assess(file, known, added));
        }
        if (run.mode() == Mode.APPLY) {
            logboek.record(
                    run.aanvrager(),
                    OverdrachtVerwerking.INLEZEN,
                    added.stream().map(one -> one.id().value()).toList());
            overdrachten.addAll(added);
        }
        return outcomes;
    }

    @Override
    public Optional<CsvUndo> undo() {
        return Optional.of(undo);
    }

    private static RowOutcome assess(Overdracht file, Map<Kenmerk, Overdracht> known, List<Overdracht> added) {
        Overdracht present = known.get(file.verwachting().kenmerk());
        if (present == null) {
            added.add(file);
            return RowOutcome.created();
        }
        var differing = new ArrayList<String>();
        if (!present.verwachting().equals(file.verwachting())) {
            differing.add("persoon");
        }
        if (!present.dossier().equals(file.dossier())) {
            differing.add("overdrachtsdossier");
        }
        return differing.isEmpty()
                ? RowOutcome.unchanged()
                : RowOutcome.refused(RowError.ofRow("bestaat-al", String.join(", ", differing)));
    }
}
