package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerVerwerking;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonskolommen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
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

/** Takes newcomers in. It adds; it never overwrites (ADR 0007). */
@Component
class NieuwkomerImport implements CsvImport<Registratie> {

    private final NieuwkomerRow row;
    private final Nieuwkomers nieuwkomers;
    private final NieuwkomerUndo undo;
    private final Logboek logboek;
    private final Clock clock;

    NieuwkomerImport(NieuwkomerRow row, Nieuwkomers nieuwkomers, NieuwkomerUndo undo, Logboek logboek, Clock clock) {
        this.row = row;
        this.nieuwkomers = nieuwkomers;
        this.undo = undo;
        this.logboek = logboek;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return "nieuwkomers";
    }

    @Override
    public List<Column<?>> columns() {
        return row.columns();
    }

    @Override
    public List<UniqueKey<Registratie>> uniqueKeys() {
        return List.of(
                new UniqueKey<>(
                        NieuwkomerRow.DOSSIERNUMMER,
                        facts -> Optional.of(facts.dossiernummer().value())),
                new UniqueKey<>(
                        Persoonskolommen.BSN, facts -> facts.persoon().bsn().map(Bsn::value)));
    }

    @Override
    public Registratie read(Row fields) {
        return row.read(fields, LocalDate.now(clock));
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<Registratie>> rows, ImportRun run) {
        var known = new Bekenden(nieuwkomers.findKnown(
                rows.stream()
                        .flatMap(one -> one.value().persoon().bsn().stream())
                        .toList(),
                rows.stream().map(one -> one.value().dossiernummer()).toList()));
        var outcomes = new ArrayList<RowOutcome>();
        var added = new ArrayList<Nieuwkomer>();
        for (ReadRow<Registratie> one : rows) {
            outcomes.add(assess(one, run, known, added));
        }
        if (run.mode() == Mode.APPLY) {
            logboek.record(
                    run.aanvrager(),
                    NieuwkomerVerwerking.INLEZEN,
                    added.stream().map(one -> one.id().value()).toList());
            nieuwkomers.addAll(added);
        }
        return outcomes;
    }

    @Override
    public Optional<CsvUndo> undo() {
        return Optional.of(undo);
    }

    private RowOutcome assess(ReadRow<Registratie> one, ImportRun run, Bekenden known, List<Nieuwkomer> added) {
        Registratie facts = one.value();
        List<Nieuwkomer> present =
                known.find(Optional.of(facts.dossiernummer()), facts.persoon().bsn());
        if (present.isEmpty()) {
            NieuwkomerId id = NieuwkomerId.ofImport(run.idOf(one.line()));
            added.add(Nieuwkomer.register(id, facts, clock.instant()));
            return RowOutcome.created();
        }
        List<String> differing = Afwijking.between(facts, present.getFirst().registratie());
        return present.size() == 1 && differing.isEmpty()
                ? RowOutcome.unchanged()
                : RowOutcome.refused(RowError.ofRow("bestaat-al", String.join(", ", differing)));
    }
}
