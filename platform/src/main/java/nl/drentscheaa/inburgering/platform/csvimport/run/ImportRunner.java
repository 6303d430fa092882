package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.CsvUndo;
import nl.drentscheaa.inburgering.platform.csvimport.file.CsvText;
import nl.drentscheaa.inburgering.platform.csvimport.file.FileFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one import of the bound municipality, from wherever it is to its end. */
final class ImportRunner {

    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);

    private final List<CsvImport<?>> kinds;
    private final Imports imports;
    private final ImportFiles files;
    private final RowErrors rowErrors;
    private final CsvImportProperties properties;
    private final Clock clock;

    ImportRunner(
            List<CsvImport<?>> kinds,
            Imports imports,
            ImportFiles files,
            RowErrors rowErrors,
            CsvImportProperties properties,
            Clock clock) {
        this.kinds = kinds;
        this.imports = imports;
        this.files = files;
        this.rowErrors = rowErrors;
        this.properties = properties;
        this.clock = clock;
    }

    void run(Import next, Turn turn) throws IOException {
        if (next.status() == ImportStatus.TERUGDRAAIEN) {
            undo(next, turn);
        } else {
            read(next, turn);
        }
    }

    private void undo(Import next, Turn turn) {
        next.begin();
        imports.save(next);
        Optional<CsvUndo> undo = kindOf(next).flatMap(CsvImport::undo);
        if (undo.isEmpty() || next.attempts() > properties.attempts()) {
            log.error("import {} of kind {} could not be taken back", next.id(), next.soort());
            next.takeBack(next.terugdraaiing().orElseThrow(), ImportStatus.AFGEROND);
            imports.save(next);
        } else {
            new UndoRun(undo.get(), next, imports, rowErrors, properties.batch(), turn).run(clock);
        }
    }

    private void read(Import next, Turn turn) throws IOException {
        next.begin();
        imports.save(next);
        if (next.tally().verwerkt() == 0) {
            // What a check found is replaced by what the real run finds.
            rowErrors.deleteAll(next.id());
        }
        Optional<CsvImport<?>> kind = kindOf(next);
        if (kind.isEmpty()) {
            end(next, FileFault.of("onbekende-soort"));
        } else if (next.attempts() > properties.attempts()) {
            end(next, FileFault.of("storing"));
        } else {
            run(next, kind.get(), turn);
        }
    }

    private Optional<CsvImport<?>> kindOf(Import next) {
        return kinds.stream().filter(one -> one.soort().equals(next.soort())).findFirst();
    }

    private void run(Import next, CsvImport<?> kind, Turn turn) throws IOException {
        FileCheck.Result check;
        try (var bytes = files.open(next.upload().orElseThrow(), next.parts())) {
            check = new FileCheck(properties.mostRows())
                    .check(new CsvText(bytes, next.tekenset()), kind, next.vertaling());
        }
        switch (check) {
            case FileCheck.Result.Refused refused -> end(next, refused.fault());
            case FileCheck.Result.Good good -> {
                next.counted(good.rows());
                imports.save(next);
                handleRows(next, kind, good.columns(), turn);
            }
        }
    }

    private <T> void handleRows(Import next, CsvImport<T> kind, List<String> columns, Turn turn) throws IOException {
        boolean ended;
        try (var bytes = files.open(next.upload().orElseThrow(), next.parts())) {
            var text = new CsvText(bytes, next.tekenset());
            text.header(FileCheck.expected(kind, next.vertaling()));
            ended = new RowRun<>(kind, columns, next, imports, rowErrors, properties, turn).run(text);
        }
        if (ended) {
            next.finish(clock.instant());
            close(next);
        }
    }

    private void end(Import next, FileFault fault) {
        next.refuse(fault, clock.instant());
        close(next);
    }

    /** The end is saved before the file goes, and what is left of it after a crash is swept up later. */
    private void close(Import ended) {
        imports.save(ended);
        log.info("import {} of kind {} is {}: {}", ended.id(), ended.soort(), ended.status(), ended.tally());
        if (ended.needsNoFile(clock.instant().minus(properties.keepChecked()))) {
            ended.upload().ifPresent(files::delete);
            ended.forgetFile();
            imports.save(ended);
        }
    }
}
