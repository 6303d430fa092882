package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;

/** Deletes files of the bound municipality that nobody needs any more, or that nobody ever finished sending. */
final class ImportSweep {

    private static final Logger log = LoggerFactory.getLogger(ImportSweep.class);
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(6);

    private final Imports imports;
    private final ImportFiles files;
    private final Duration keepChecked;
    private final Clock clock;

    ImportSweep(Imports imports, ImportFiles files, Duration keepChecked, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.keepChecked = keepChecked;
        this.clock = clock;
    }

    void sweep() {
        Instant now = clock.instant();
        imports.findIdleWithFile().stream()
                .filter(idle -> idle.needsNoFile(now.minus(keepChecked)))
                .forEach(this::forget);
        files.findBegunBefore(now.minus(LONGEST_UPLOAD)).forEach((upload, importId) -> {
            if (!belongs(upload, importId)) {
                files.delete(upload);
            }
        });
    }

    /** First the import lets go of the file: from then on it cannot be run for real any more. */
    private void forget(Import idle) {
        Optional<UploadId> upload = idle.upload();
        idle.forgetFile();
        try {
            imports.save(idle);
            upload.ifPresent(files::delete);
        } catch (OptimisticLockingFailureException e) {
            log.debug("import {} changed meanwhile, its file stays", idle.id());
        }
    }

    private boolean belongs(UploadId upload, UUID importId) {
        return imports.find(importId)
                .flatMap(Import::upload)
                .filter(upload::equals)
                .isPresent();
    }
}
