package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Records that a translator checked a translation, or takes that back. */
@Service
public class CheckVertaling {

    private final Vragenlijsten vragenlijsten;
    private final Vertalingen vertalingen;
    private final Clock clock;

    CheckVertaling(Vragenlijsten vragenlijsten, Vertalingen vertalingen, Clock clock) {
        this.vragenlijsten = vragenlijsten;
        this.vertalingen = vertalingen;
        this.clock = clock;
    }

    /**
     * @param vertaler who checked; without one the check is taken back
     * @throws NotFound when there was never such a version
     * @throws RuleBroken for the language in which the questions were written
     */
    public Vertaling check(Versie vragenlijst, Taal taal, ExpectedVersion expected, Optional<Vertaler> vertaler) {
        Vertaling vertaling = vertalingen.get(vragenlijsten.get(vragenlijst).versie(), taal);
        expected.requireIs(vertaling.version());
        return vertalingen.save(vertaling.with(vertaler.map(one -> new Vertaalcontrole(one, LocalDate.now(clock)))));
    }
}
