package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import nl.drentscheaa.inburgering.platform.web.problem.TooLarge;

/** Takes in the file of an import and queues it. A repeat of the same request gives the same import. */
public final class ReceiveImport {

    private final Imports imports;
    private final ImportFiles files;
    private final FileReceipt receipt;
    private final ImportWorker worker;
    private final long largest;
    private final Clock clock;

    ReceiveImport(
            Imports imports, ImportFiles files, CsvImportProperties properties, ImportWorker worker, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.receipt = new FileReceipt(files, properties);
        this.worker = worker;
        this.largest = properties.largest().toBytes();
        this.clock = clock;
    }

    /**
     * @param announced the length that the client announced, or negative
     * @throws TooLarge when it is too large; nothing of it is kept
     * @throws RuleBroken when the id belongs to another file or another kind of import
     * @throws IOException when the body broke off; nothing of it is kept
     */
    public Import receive(ImportRequest request, InputStream body, long announced) throws IOException {
        if (announced > largest) {
            throw new TooLarge(largest);
        }
        Instant now = clock.instant();
        Optional<Import> earlier = imports.find(request.importId());
        if (earlier.isPresent()) {
            return same(earlier.get(), request, receipt.hash(body, now));
        }
        ReceivedFile file = receipt.receive(request.importId(), body, now);
        return queue(request, file, Import.received(request, file, now));
    }

    private Import queue(ImportRequest request, ReceivedFile file, Import received) {
        boolean added = false;
        try {
            added = imports.add(received);
        } finally {
            if (!added) {
                files.delete(file.upload());
            }
        }
        if (!added) {
            // The same request came twice at once: the other was first.
            return same(imports.find(request.importId()).orElseThrow(), request, file.sha256());
        }
        if (received.hasEnded()) {
            // Refused by its bytes alone: nobody will ask for the file any more.
            files.delete(file.upload());
            received.forgetFile();
            imports.save(received);
        } else {
            worker.wake(Tenancy.current());
        }
        return received;
    }

    private static Import same(Import earlier, ImportRequest request, String sha256) {
        if (!earlier.isAskedBy(request, sha256)) {
            throw new RuleBroken("import-ander-bestand");
        }
        return earlier;
    }
}
