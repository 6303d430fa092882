package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerVerwerking;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Vervolg;
import nl.drentscheaa.inburgering.platform.csvimport.CsvUndo;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.UndoneRow;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import org.springframework.stereotype.Component;

/** Withdraws the newcomers of an import: those who are still as they came in, and of whom nothing else is kept. */
@Component
class NieuwkomerUndo implements CsvUndo {

    private static final String GEWIJZIGD = "blijft-gewijzigd";
    private static final String VERVOLG = "blijft-vervolg";

    private final Nieuwkomers nieuwkomers;
    private final List<Vervolg> vervolgen;
    private final Logboek logboek;
    private final Clock clock;

    NieuwkomerUndo(Nieuwkomers nieuwkomers, List<Vervolg> vervolgen, Logboek logboek, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.vervolgen = vervolgen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @Override
    public List<UndoneRow> undo(List<Long> lines, ImportRun run) {
        Map<NieuwkomerId, Long> lineOf = new LinkedHashMap<>();
        lines.forEach(line -> lineOf.put(NieuwkomerId.ofImport(run.idOf(line)), line));
        Set<NieuwkomerId> gone = new HashSet<>(nieuwkomers.finishWithdrawals(lineOf.keySet()));
        Map<NieuwkomerId, String> stay = new LinkedHashMap<>();
        var found = nieuwkomers.findAll(lineOf.keySet());
        Set<NieuwkomerId> followed = followed(found.stream().map(Nieuwkomer::id).toList());
        for (Nieuwkomer one : found) {
            if (one.wasChanged() || followed.contains(one.id())) {
                stay.put(one.id(), one.wasChanged() ? GEWIJZIGD : VERVOLG);
            } else {
                gone.add(one.id());
            }
        }
        if (run.mode() == Mode.APPLY) {
            withdraw(gone, stay, run);
        }
        return rows(lineOf, gone, stay);
    }

    private Set<NieuwkomerId> followed(List<NieuwkomerId> ids) {
        return vervolgen.stream()
                .flatMap(vervolg -> vervolg.findAmong(ids).stream())
                .collect(Collectors.toSet());
    }

    /** Who was changed a moment ago stays after all. */
    private void withdraw(Set<NieuwkomerId> gone, Map<NieuwkomerId, String> stay, ImportRun run) {
        logboek.record(
                run.aanvrager(),
                NieuwkomerVerwerking.INTREKKEN,
                gone.stream().map(NieuwkomerId::value).collect(Collectors.toSet()));
        Set<NieuwkomerId> withdrawn = nieuwkomers.withdrawUnchanged(gone, clock.instant());
        gone.stream().filter(id -> !withdrawn.contains(id)).forEach(id -> stay.put(id, GEWIJZIGD));
    }

    private static List<UndoneRow> rows(
            Map<NieuwkomerId, Long> lineOf, Set<NieuwkomerId> gone, Map<NieuwkomerId, String> stay) {
        var rows = new ArrayList<UndoneRow>();
        lineOf.forEach((id, line) -> {
            if (stay.containsKey(id)) {
                rows.add(UndoneRow.stays(line, stay.get(id)));
            } else if (gone.contains(id)) {
                rows.add(UndoneRow.back(line));
            }
        });
        return rows;
    }
}
