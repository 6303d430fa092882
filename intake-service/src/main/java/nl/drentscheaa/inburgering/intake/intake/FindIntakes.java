package nl.drentscheaa.inburgering.intake.intake;

import java.util.List;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows intakes, and records that they were shown. */
@Service
public class FindIntakes {

    private final Intakes intakes;
    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;

    FindIntakes(Intakes intakes, Nieuwkomers nieuwkomers, Logboek logboek) {
        this.intakes = intakes;
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
    }

    /**
     * The intakes of a newcomer, the latest first.
     *
     * @throws NotFound when the municipality has no such newcomer
     */
    public List<Intake> list(NieuwkomerId nieuwkomer) {
        requireKnown(nieuwkomer);
        logboek.record(IntakeVerwerking.RAADPLEGEN, nieuwkomer.value());
        return intakes.list(nieuwkomer);
    }

    /** @throws NotFound when the newcomer has no such intake, or was erased */
    public Intake get(NieuwkomerId nieuwkomer, IntakeId id, Handelende handelende) {
        requireKnown(nieuwkomer);
        Intake found = intakes.get(nieuwkomer, id);
        logboek.record(handelende, IntakeVerwerking.RAADPLEGEN, List.of(nieuwkomer.value()));
        return found;
    }

    private void requireKnown(NieuwkomerId nieuwkomer) {
        if (nieuwkomers.find(nieuwkomer).isEmpty()) {
            throw new NotFound();
        }
    }
}
