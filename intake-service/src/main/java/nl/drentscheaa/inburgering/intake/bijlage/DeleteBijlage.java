package nl.drentscheaa.inburgering.intake.bijlage;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage.Handeling;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Deletes a document, and puts it back. */
@Service
public class DeleteBijlage {

    private final Bijlagen bijlagen;
    private final Logboek logboek;
    private final Clock clock;

    DeleteBijlage(Bijlagen bijlagen, Logboek logboek, Clock clock) {
        this.bijlagen = bijlagen;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * Its file stays for {@link Bijlage#BEDENKTIJD}.
     *
     * @param door the name of the professional
     * @throws NotFound when the newcomer has no such document
     */
    public Bijlage delete(NieuwkomerId nieuwkomer, BijlageId id, ExpectedVersion expected, String door) {
        Bijlage bijlage = find(nieuwkomer, id, expected);
        logboek.record(BijlageVerwerking.VERWIJDEREN, nieuwkomer.value());
        return changed(
                bijlage, bijlage.delete(new Handeling(door, clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    /** @throws NotFound when the newcomer has no such document, or it was deleted too long ago */
    public Bijlage restore(NieuwkomerId nieuwkomer, BijlageId id, ExpectedVersion expected) {
        Bijlage bijlage = find(nieuwkomer, id, expected);
        Bijlage restored = bijlage.restore(clock.instant());
        logboek.record(BijlageVerwerking.TERUGZETTEN, nieuwkomer.value());
        return changed(bijlage, restored);
    }

    private Bijlage find(NieuwkomerId nieuwkomer, BijlageId id, ExpectedVersion expected) {
        Bijlage bijlage = bijlagen.find(nieuwkomer, id).orElseThrow(NotFound::new);
        expected.requireIs(bijlage.version());
        return bijlage;
    }

    private Bijlage changed(Bijlage before, Bijlage after) {
        return after.equals(before) ? before : bijlagen.save(after);
    }
}
