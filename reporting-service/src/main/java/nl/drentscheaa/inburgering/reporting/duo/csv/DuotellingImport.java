package nl.drentscheaa.inburgering.reporting.duo.csv;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.csvimport.Column;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.CsvUndo;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.ReadRow;
import nl.drentscheaa.inburgering.platform.csvimport.Row;
import nl.drentscheaa.inburgering.platform.csvimport.RowError;
import nl.drentscheaa.inburgering.platform.csvimport.RowOutcome;
import nl.drentscheaa.inburgering.platform.csvimport.UndoneRow;
import nl.drentscheaa.inburgering.platform.csvimport.UniqueKey;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.reporting.duo.Duocijfer;
import nl.drentscheaa.inburgering.reporting.duo.Duotelling;
import nl.drentscheaa.inburgering.reporting.duo.Duotellingen;
import nl.drentscheaa.inburgering.reporting.duo.Duowaarde;
import org.springframework.stereotype.Component;

/**
 * Takes in what DUO publishes. It adds; it never overwrites (ADR 0007): a figure that was wrong is taken back with its
 * import, and read in again.
 */
@Component
class DuotellingImport implements CsvImport<Duotelling>, CsvUndo {

    private static final Column<LocalDate> PEILDATUM = Column.date("peildatum").required();
    private static final Column<Duocijfer> CIJFER =
            Column.of("cijfer", Duocijfer::of).required();
    private static final Column<Duowaarde> WAARDE =
            Column.of("waarde", Duowaarde::of).required();

    private final Duotellingen duotellingen;
    private final Clock clock;

    DuotellingImport(Duotellingen duotellingen, Clock clock) {
        this.duotellingen = duotellingen;
        this.clock = clock;
    }

    @Override
    public String soort() {
        return "duo-tellingen";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(PEILDATUM, CIJFER, WAARDE);
    }

    @Override
    public List<UniqueKey<Duotelling>> uniqueKeys() {
        return List.of(new UniqueKey<>(CIJFER, one -> Optional.of(one.sleutel())));
    }

    @Override
    public Duotelling read(Row row) {
        if (row.get(PEILDATUM).isAfter(LocalDate.now(clock))) {
            throw new InvalidValue("peildatum-in-toekomst").at(PEILDATUM.name());
        }
        return new Duotelling(row.get(PEILDATUM), row.get(CIJFER), row.get(WAARDE));
    }

    @Override
    public List<RowOutcome> handle(List<ReadRow<Duotelling>> rows, ImportRun run) {
        Map<String, Duotelling> known =
                duotellingen
                        .findKnown(
                                rows.stream().map(row -> row.value().sleutel()).toList())
                        .stream()
                        .collect(Collectors.toMap(Duotelling::sleutel, Function.identity()));
        var outcomes = new ArrayList<RowOutcome>();
        Map<UUID, Duotelling> added = new LinkedHashMap<>();
        for (ReadRow<Duotelling> row : rows) {
            Duotelling present = known.get(row.value().sleutel());
            if (present == null) {
                added.put(run.idOf(row.line()), row.value());
                outcomes.add(RowOutcome.created());
            } else {
                outcomes.add(
                        present.equals(row.value())
                                ? RowOutcome.unchanged()
                                : RowOutcome.refused(RowError.ofRow("bestaat-al", WAARDE)));
            }
        }
        if (run.mode() == Mode.APPLY) {
            duotellingen.addAll(added);
        }
        return outcomes;
    }

    @Override
    public Optional<CsvUndo> undo() {
        return Optional.of(this);
    }

    /** Nothing hangs on a published figure and nobody changes it, so each goes. */
    @Override
    public List<UndoneRow> undo(List<Long> lines, ImportRun run) {
        List<UUID> all = lines.stream().map(run::idOf).toList();
        Set<UUID> present = duotellingen.findRows(all);
        if (run.mode() == Mode.APPLY) {
            duotellingen.removeAll(present);
        }
        return lines.stream()
                .filter(line -> present.contains(run.idOf(line)))
                .map(UndoneRow::back)
                .toList();
    }
}
