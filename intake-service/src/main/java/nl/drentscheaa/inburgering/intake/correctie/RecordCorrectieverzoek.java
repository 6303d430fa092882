package nl.drentscheaa.inburgering.intake.correctie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Writes down what a person asks to have put right, and what is decided about it. */
@Service
public class RecordCorrectieverzoek {

    private final Nieuwkomers nieuwkomers;
    private final Correctieverzoeken verzoeken;
    private final Logboek logboek;
    private final Clock clock;

    RecordCorrectieverzoek(Nieuwkomers nieuwkomers, Correctieverzoeken verzoeken, Logboek logboek, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.verzoeken = verzoeken;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * @param door the name of who writes it down
     * @throws NotFound when the municipality has no such newcomer
     * @throws InvalidValue for a day that is yet to be
     */
    public Correctieverzoek record(NieuwkomerId nieuwkomer, LocalDate gevraagdOp, Toelichting verzoek, String door) {
        NieuwkomerId known =
                nieuwkomers.findOpen(nieuwkomer).orElseThrow(NotFound::new).id();
        if (gevraagdOp.isAfter(LocalDate.now(clock))) {
            throw new InvalidValue("statusdatum-in-toekomst").at("gevraagdOp");
        }
        logboek.record(CorrectieVerwerking.VASTLEGGEN, known.value());
        return verzoeken.save(Correctieverzoek.record(
                known, gevraagdOp, verzoek, door, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /**
     * @param door the name of who decides
     * @throws NotFound when the newcomer asked no such thing
     * @throws InvalidValue for a refusal without a reason
     * @throws RuleBroken when it was decided before
     */
    public Correctieverzoek decide(
            NieuwkomerId nieuwkomer,
            CorrectieverzoekId id,
            ExpectedVersion expected,
            Verzoekuitkomst uitkomst,
            Optional<Toelichting> reden,
            String door) {
        NieuwkomerId known =
                nieuwkomers.find(nieuwkomer).orElseThrow(NotFound::new).id();
        Correctieverzoek asked = verzoeken.find(known, id).orElseThrow(NotFound::new);
        expected.requireIs(asked.version());
        Correctieverzoek decided = asked.decide(
                new Verzoekbesluit(uitkomst, reden, door, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        logboek.record(CorrectieVerwerking.BESLISSEN, known.value());
        return verzoeken.save(decided);
    }
}
