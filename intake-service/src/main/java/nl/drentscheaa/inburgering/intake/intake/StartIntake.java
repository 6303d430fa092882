package nl.drentscheaa.inburgering.intake.intake;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Geldigheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Begins the intake of a newcomer. */
@Service
public class StartIntake {

    private final Intakes intakes;
    private final Nieuwkomers nieuwkomers;
    private final Vragenlijsten vragenlijsten;
    private final Logboek logboek;
    private final Clock clock;

    StartIntake(Intakes intakes, Nieuwkomers nieuwkomers, Vragenlijsten vragenlijsten, Logboek logboek, Clock clock) {
        this.intakes = intakes;
        this.nieuwkomers = nieuwkomers;
        this.vragenlijsten = vragenlijsten;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * @param versie without one the version that holds now
     * @throws NotFound when the municipality has no such newcomer, or there was never such a version
     * @throws RuleBroken for a version that was withdrawn, or one with which the newcomer has an intake
     */
    public Intake start(NieuwkomerId nieuwkomer, Taal taal, Optional<Versie> versie) {
        if (nieuwkomers.findOpen(nieuwkomer).isEmpty()) {
            throw new NotFound();
        }
        Vragenlijst vragenlijst = versie.map(vragenlijsten::get).orElseGet(vragenlijsten::current);
        if (vragenlijst.geldigheid() == Geldigheid.INGETROKKEN) {
            throw new RuleBroken("vragenlijst-ingetrokken");
        }
        logboek.record(IntakeVerwerking.STARTEN, nieuwkomer.value());
        return intakes.add(Intake.start(
                new Intake.Opdracht(nieuwkomer, vragenlijst.versie(), taal),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
}
