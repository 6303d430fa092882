package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/** Has a whole import taken back, or has looked what that would do, in the background. */
public final class UndoImport {

    private static final Set<ImportStatus> UNDONE = Set.of(ImportStatus.TERUGDRAAIEN, ImportStatus.TERUGGEDRAAID);

    private final List<CsvImport<?>> kinds;
    private final Imports imports;
    private final ImportWorker worker;
    private final CsvImportProperties properties;
    private final Clock clock;

    UndoImport(
            List<CsvImport<?>> kinds,
            Imports imports,
            ImportWorker worker,
            CsvImportProperties properties,
            Clock clock) {
        this.kinds = kinds;
        this.imports = imports;
        this.worker = worker;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A repeat gives the import as it is by then.
     *
     * @return empty when there is no such import
     * @throws RuleBroken when it was not read in, is of a kind that cannot be taken back, or is too long ago
     */
    public Optional<Import> undo(UUID importId, Handelende aanvrager, Mode mode) {
        Optional<Import> found = imports.find(importId);
        found.filter(one -> !UNDONE.contains(one.status())).ifPresent(one -> begin(one, aanvrager, mode));
        return found;
    }

    /** Until when an import can be taken back; absent when it cannot. */
    public Optional<Instant> until(Import shown) {
        return shown.klaarOp()
                .filter(_ -> shown.status() == ImportStatus.AFGEROND && isPossible(shown))
                .map(end -> end.plus(properties.undoWithin()))
                .filter(clock.instant()::isBefore);
    }

    private void begin(Import done, Handelende aanvrager, Mode mode) {
        if (done.status() != ImportStatus.AFGEROND) {
            throw new RuleBroken("import-niet-ingelezen");
        }
        if (!isPossible(done)) {
            throw new RuleBroken("import-niet-terug-te-draaien");
        }
        if (until(done).isEmpty()) {
            throw new RuleBroken(
                    "import-te-lang-geleden", properties.undoWithin().toDays());
        }
        done.takeBack(Terugdraaiing.asked(aanvrager, mode, clock.instant()), ImportStatus.TERUGDRAAIEN);
        imports.save(done);
        worker.wake(Tenancy.current());
    }

    private boolean isPossible(Import done) {
        return done.lastLine() > 0
                && kinds.stream()
                        .filter(kind -> kind.soort().equals(done.soort()))
                        .anyMatch(kind -> kind.undo().isPresent());
    }
}
