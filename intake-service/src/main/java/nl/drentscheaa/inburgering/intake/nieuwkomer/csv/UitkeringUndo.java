package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerVerwerking;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijziging;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijzigingen;
import nl.drentscheaa.inburgering.platform.csvimport.CsvUndo;
import nl.drentscheaa.inburgering.platform.csvimport.ImportRun;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.UndoneRow;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import org.springframework.stereotype.Component;

/** Registers again which benefit newcomers had before an import, unless it was changed since. */
@Component
class UitkeringUndo implements CsvUndo {

    private final Nieuwkomers nieuwkomers;
    private final Uitkeringswijzigingen wijzigingen;
    private final Logboek logboek;
    private final Clock clock;

    UitkeringUndo(Nieuwkomers nieuwkomers, Uitkeringswijzigingen wijzigingen, Logboek logboek, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.wijzigingen = wijzigingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    @Override
    public List<UndoneRow> undo(List<Long> lines, ImportRun run) {
        Map<UUID, Long> lineOf = lines.stream().collect(Collectors.toMap(run::idOf, Function.identity()));
        List<Uitkeringswijziging> made = wijzigingen.find(lineOf.keySet());
        Map<NieuwkomerId, Nieuwkomer> found =
                nieuwkomers
                        .findAll(made.stream()
                                .map(Uitkeringswijziging::nieuwkomer)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Nieuwkomer::id, Function.identity()));
        var rows = new ArrayList<UndoneRow>();
        for (Uitkeringswijziging one : made) {
            Optional.ofNullable(found.get(one.nieuwkomer()))
                    .ifPresent(whose -> rows.add(undo(
                            Optional.ofNullable(lineOf.get(one.importregel())).orElseThrow(), one, whose, run)));
        }
        return rows;
    }

    private UndoneRow undo(long line, Uitkeringswijziging made, Nieuwkomer whose, ImportRun run) {
        Optional<Uitkering> present = whose.registratie().uitkering();
        boolean since = present.filter(made.na()::equals).isPresent();
        if (!since && !present.equals(made.voor())) {
            return UndoneRow.stays(line, "blijft-gewijzigd");
        }
        if (since && run.mode() == Mode.APPLY) {
            logboek.record(
                    run.aanvrager(),
                    NieuwkomerVerwerking.WIJZIGEN,
                    List.of(whose.id().value()));
            whose.change(whose.registratie().with(made.voor()), clock.instant());
            nieuwkomers.save(whose);
        }
        return UndoneRow.back(line);
    }
}
