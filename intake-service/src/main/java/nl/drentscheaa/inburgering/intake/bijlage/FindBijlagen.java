package nl.drentscheaa.inburgering.intake.bijlage;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.encryption.EncryptedFiles;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows documents and opens their files, and records that it did. */
@Service
public class FindBijlagen {

    /**
     * Part of a list.
     *
     * @param volgende where it goes on; absent at its end
     */
    public record Deel(List<Bijlage> items, Optional<Positie> volgende) {}

    private final Nieuwkomers nieuwkomers;
    private final Bijlagen bijlagen;
    private final EncryptedFiles files;
    private final Logboek logboek;

    FindBijlagen(Nieuwkomers nieuwkomers, Bijlagen bijlagen, EncryptedFiles files, Logboek logboek) {
        this.nieuwkomers = nieuwkomers;
        this.bijlagen = bijlagen;
        this.files = files;
        this.logboek = logboek;
    }

    /**
     * Those that stand so, the latest first.
     *
     * @throws NotFound when the municipality has no such newcomer
     */
    public Deel list(NieuwkomerId nieuwkomer, Bijlagestatus status, Optional<Positie> after, int limit) {
        NieuwkomerId known =
                nieuwkomers.find(nieuwkomer).orElseThrow(NotFound::new).id();
        logboek.record(BijlageVerwerking.RAADPLEGEN, known.value());
        // One more than asked for tells whether there is more.
        List<Bijlage> found = bijlagen.list(known, status, after, limit + 1);
        if (found.size() <= limit) {
            return new Deel(found, Optional.empty());
        }
        List<Bijlage> items = found.subList(0, limit);
        Bijlage last = items.getLast();
        return new Deel(
                items, Optional.of(new Positie(last.toegevoegd().op(), last.id().value())));
    }

    /** @throws NotFound when the newcomer has no such document */
    public Bijlage get(NieuwkomerId nieuwkomer, BijlageId id) {
        Bijlage found = bijlagen.find(nieuwkomer, id).orElseThrow(NotFound::new);
        logboek.record(BijlageVerwerking.RAADPLEGEN, nieuwkomer.value());
        return found;
    }

    /**
     * The bytes of its file, of which one part at a time is in memory.
     *
     * @throws NotFound when there is nothing to read
     */
    public InputStream open(Bijlage bijlage) {
        Bestand bestand = bijlage.readable();
        logboek.record(BijlageVerwerking.OPENEN, bijlage.nieuwkomer().value());
        return files.open(bestand.id(), bestand.delen());
    }
}
