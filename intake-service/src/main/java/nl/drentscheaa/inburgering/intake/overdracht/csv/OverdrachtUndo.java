package nl.drentscheaa.inburgering.intake.overdracht.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.overdracht.Overdracht;
import nl.drentscheaa.inburgering.intake.overdracht.OverdrachtId;
import nl.drentscheaa.inburgering.intake.overdracht.OverdrachtVerwerking;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachten;
import nl.drentscheaa.inburgering.platform.csvimport.CsvUndo;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.UndoneRow;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import org.springframework.stereotype.Component;

/**
 * Takes away the handovers of an import that are still as they came in: nobody took a step with them. No other service
 * heard of them, so nothing is told; those that went in a batch that broke off are not counted again.
 */
@Component
class OverdrachtUndo implements CsvUndo {

    private final Overdrachten overdrachten;
    private final Logboek logboek;

    OverdrachtUndo(Overdrachten overdrachten, Logboek logboek) {
        this.overdrachten = overdrachten;
        this.logboek = logboek;
    }

    @Override
    public List<UndoneRow> undo(List<Long> lines, ImportRun run) {
        Map<OverdrachtId, Long> lineOf = new LinkedHashMap<>();
        lines.forEach(line -> lineOf.put(OverdrachtId.ofImport(run.idOf(line)), line));
        List<Overdracht> found = overdrachten.findAll(lineOf.keySet());
        Set<OverdrachtId> gone = found.stream()
                .filter(one -> !one.wasChanged())
                .map(Overdracht::id)
                .collect(Collectors.toSet());
        if (run.mode() == Mode.APPLY) {
            logboek.record(
                    run.aanvrager(),
                    OverdrachtVerwerking.INTREKKEN,
                    gone.stream().map(OverdrachtId::value).toList());
            gone = overdrachten.removeUnchanged(gone);
        }
        var rows = new ArrayList<UndoneRow>();
        for (Overdracht one : found) {
            long line = lineOf.getOrDefault(one.id(), 0L);
            rows.add(gone.contains(one.id()) ? UndoneRow.back(line) : UndoneRow.stays(line, "blijft-gewijzigd"));
        }
        return rows;
    }
}
