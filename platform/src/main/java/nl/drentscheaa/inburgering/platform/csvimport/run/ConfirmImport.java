package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/** Lets an import that was only checked run for real, from the file that was stored. */
public final class ConfirmImport {

    private final Imports imports;
    private final ImportWorker worker;

    ConfirmImport(Imports imports, ImportWorker worker) {
        this.imports = imports;
        this.worker = worker;
    }

    /**
     * A repeat gives the import as it is by then.
     *
     * @return empty when there is no such import
     * @throws RuleBroken when it was not checked, was refused, or its file is no longer there
     */
    public Optional<Import> confirm(UUID importId) {
        Optional<Import> found = imports.find(importId);
        found.filter(waiting -> !waiting.isForReal()).ifPresent(this::confirm);
        return found;
    }

    private void confirm(Import waiting) {
        waiting.confirm().ifPresent(code -> {
            throw new RuleBroken(code);
        });
        imports.save(waiting);
        worker.wake(Tenancy.current());
    }
}
