package nl.drentscheaa.inburgering.monitoring.traject.csv;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.monitoring.traject.Importregel;
import nl.drentscheaa.inburgering.monitoring.traject.Traject;
import nl.drentscheaa.inburgering.monitoring.traject.Trajecten;
import nl.drentscheaa.inburgering.platform.csvimport.CsvUndo;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.UndoneRow;
import org.springframework.stereotype.Component;

/** Withdraws the trajectories of an import that are still as they came in. */
@Component
class TrajectUndo implements CsvUndo {

    private static final String GEWIJZIGD = "blijft-gewijzigd";

    private final Trajecten trajecten;
    private final Clock clock;

    TrajectUndo(Trajecten trajecten, Clock clock) {
        this.trajecten = trajecten;
        this.clock = clock;
    }

    @Override
    public List<UndoneRow> undo(List<Long> lines, ImportRun run) {
        Map<Importregel, Long> lineOf =
                lines.stream().collect(Collectors.toMap(line -> new Importregel(run.idOf(line)), line -> line));
        Set<Importregel> gone = new HashSet<>(trajecten.finishWithdrawals(lineOf.keySet()));
        Map<Importregel, Traject> found = new HashMap<>();
        trajecten.findBy(lineOf.keySet()).forEach(one -> one.importregel().ifPresent(regel -> found.put(regel, one)));
        List<Traject> unchanged =
                found.values().stream().filter(one -> !one.wasChanged()).toList();
        if (run.mode() == Mode.APPLY) {
            gone.addAll(trajecten.withdrawUnchanged(unchanged, clock.instant()));
        } else {
            unchanged.forEach(one -> one.importregel().ifPresent(gone::add));
        }
        var rows = new ArrayList<UndoneRow>();
        lineOf.forEach((regel, line) -> {
            if (gone.contains(regel)) {
                rows.add(UndoneRow.back(line));
            } else if (found.containsKey(regel)) {
                rows.add(UndoneRow.stays(line, GEWIJZIGD));
            }
        });
        return rows;
    }
}
