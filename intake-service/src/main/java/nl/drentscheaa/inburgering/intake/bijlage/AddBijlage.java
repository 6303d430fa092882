package nl.drentscheaa.inburgering.intake.bijlage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage.Handeling;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.encryption.EncryptedFiles;
import nl.drentscheaa.inburgering.platform.encryption.FileId;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import nl.drentscheaa.inburgering.platform.web.problem.TooLarge;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Adds a document in two steps: what it is, then its file. What it is called may be about a person, and so cannot stand in
 * the address of a request whose body is the file.
 */
@Service
public class AddBijlage {

    private final Nieuwkomers nieuwkomers;
    private final Bijlagen bijlagen;
    private final BestandReceipt receipt;
    private final EncryptedFiles files;
    private final Logboek logboek;
    private final Clock clock;

    AddBijlage(
            Nieuwkomers nieuwkomers,
            Bijlagen bijlagen,
            BestandReceipt receipt,
            EncryptedFiles files,
            Logboek logboek,
            Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.bijlagen = bijlagen;
        this.receipt = receipt;
        this.files = files;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @throws NotFound when the municipality has no such newcomer */
    public Bijlage announce(NieuwkomerId nieuwkomer, Bijlagesoort soort, Titel titel, String door) {
        NieuwkomerId known =
                nieuwkomers.findOpen(nieuwkomer).orElseThrow(NotFound::new).id();
        logboek.record(BijlageVerwerking.TOEVOEGEN, known.value());
        var now = new Handeling(door, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return bijlagen.save(Bijlage.announce(known, soort, titel, now));
    }

    /**
     * Takes the file in. A repeat after an answer that was lost finds the same file there.
     *
     * @param announced the length that the client announced, or negative
     * @throws NotFound when there is no such document, or its file was waited for too long
     * @throws RuleBroken when it has another file
     * @throws TooLarge when the file is larger than {@link Bestand#LARGEST}
     * @throws InvalidInput when the file is not taken; nothing of it is kept
     * @throws IOException when the body breaks off; nothing of it is kept
     */
    public Bijlage receive(
            NieuwkomerId nieuwkomer, BijlageId id, ExpectedVersion expected, InputStream body, long announced)
            throws IOException {
        if (announced > Bestand.LARGEST) {
            throw new TooLarge(Bestand.LARGEST);
        }
        Bijlage bijlage =
                bijlagen.find(nieuwkomer, id).orElseThrow(NotFound::new).requireExpected(clock.instant());
        logboek.record(BijlageVerwerking.TOEVOEGEN, nieuwkomer.value());
        if (bijlage.bestand().isPresent()) {
            return same(bijlage, BestandReceipt.hash(body));
        }
        expected.requireIs(bijlage.version());
        return store(bijlage, body);
    }

    private Bijlage store(Bijlage bijlage, InputStream body) throws IOException {
        FileId file = FileId.of(bijlage.id().value());
        Bijlage whole = bijlage.with(receive(bijlage, file, body));
        try {
            Bijlage saved = bijlagen.save(whole);
            files.deleteOthers(file);
            return saved;
        } catch (OptimisticLockingFailureException lost) {
            // After any other failure it may be stored all the same: what nobody needs is swept.
            files.delete(file);
            throw lost;
        }
    }

    private Bestand receive(Bijlage bijlage, FileId file, InputStream body) throws IOException {
        String person = bijlage.nieuwkomer().value();
        boolean whole = false;
        try {
            Bestand received = receipt.receive(file, body, (number, bytes) -> files.write(file, person, number, bytes));
            whole = true;
            return received;
        } finally {
            if (!whole) {
                files.delete(file);
            }
        }
    }

    private static Bijlage same(Bijlage bijlage, String sha256) {
        if (bijlage.bestand().filter(one -> one.sha256().equals(sha256)).isEmpty()) {
            throw new RuleBroken("bijlage-heeft-bestand");
        }
        return bijlage;
    }
}
