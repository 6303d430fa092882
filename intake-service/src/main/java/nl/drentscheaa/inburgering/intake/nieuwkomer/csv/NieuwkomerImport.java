package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerVerwerking;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
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
    private final Logboek logboek;
    private final Clock clock;

    NieuwkomerImport(Nationaliteiten nationaliteiten, Nieuwkomers nieuwkomers, Logboek logboek, Clock clock) {
        this.row = new NieuwkomerRow(nationaliteiten);
        this.nieuwkomers = nieuwkomers;
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
                new UniqueKey<>(NieuwkomerRow.BSN, facts -> facts.bsn().map(Bsn::value)));
    }

    @Override
    public Registratie read(Row fields) {
        return row.read(fields, LocalDate.now(clock));
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<Registratie>> rows, ImportRun run) {
        var known = new Known(nieuwkomers.findKnown(
                rows.stream().flatMap(one -> one.value().bsn().stream()).toList(),
                rows.stream().map(one -> one.value().dossiernummer()).toList()));
        var outcomes = new ArrayList<RowOutcome>();
        var added = new ArrayList<Nieuwkomer>();
        for (ReadRow<Registratie> one : rows) {
            outcomes.add(assess(one.value(), known, added));
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

    private RowOutcome assess(Registratie facts, Known known, List<Nieuwkomer> added) {
        List<Nieuwkomer> present = known.find(facts);
        if (present.isEmpty()) {
            added.add(Nieuwkomer.register(facts, clock.instant()));
            return RowOutcome.created();
        }
        List<String> differing = Afwijking.between(facts, present.getFirst().registratie());
        return present.size() == 1 && differing.isEmpty()
                ? RowOutcome.unchanged()
                : RowOutcome.refused(RowError.ofRow("bestaat-al", String.join(", ", differing)));
    }

    /** Who is known of the people in a batch, by each number. */
    private static final class Known {

        private final Map<Bsn, Nieuwkomer> byBsn = new HashMap<>();
        private final Map<Dossiernummer, Nieuwkomer> byDossiernummer = new HashMap<>();

        Known(List<Nieuwkomer> found) {
            for (Nieuwkomer one : found) {
                one.registratie().bsn().ifPresent(bsn -> byBsn.put(bsn, one));
                byDossiernummer.put(one.registratie().dossiernummer(), one);
            }
        }

        /** One person, or two when the numbers of the row belong to different people. */
        List<Nieuwkomer> find(Registratie facts) {
            return Stream.concat(
                            Stream.ofNullable(byDossiernummer.get(facts.dossiernummer())),
                            facts.bsn().stream().flatMap(bsn -> Stream.ofNullable(byBsn.get(bsn))))
                    .distinct()
                    .toList();
        }
    }
}
