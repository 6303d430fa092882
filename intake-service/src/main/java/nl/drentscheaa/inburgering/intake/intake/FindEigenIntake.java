package nl.drentscheaa.inburgering.intake.intake;

import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.vragenlijst.FindVertalingen;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaalstatus;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaling;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows a newcomer the own intake, and records that it was shown. */
@Service
public class FindEigenIntake {

    private final Intakes intakes;
    private final FindIntakes findIntakes;
    private final FindVertalingen findVertalingen;

    FindEigenIntake(Intakes intakes, FindIntakes findIntakes, FindVertalingen findVertalingen) {
        this.intakes = intakes;
        this.findIntakes = findIntakes;
        this.findVertalingen = findVertalingen;
    }

    /** @throws NotFound when the newcomer has no such intake, or was erased */
    public EigenIntake get(NieuwkomerId nieuwkomer, IntakeId id, Handelende handelende) {
        return own(findIntakes.get(nieuwkomer, id, handelende));
    }

    /**
     * The one that began last.
     *
     * @throws NotFound when the newcomer has none, or was erased
     */
    public EigenIntake getLatest(NieuwkomerId nieuwkomer) {
        return findIntakes.list(nieuwkomer).stream().findFirst().map(this::own).orElseThrow(NotFound::new);
    }

    /**
     * Which one began last; nothing of it is shown.
     *
     * @throws NotFound when the newcomer has none
     */
    public IntakeId getLatestId(NieuwkomerId nieuwkomer) {
        return intakes.list(nieuwkomer).stream().findFirst().map(Intake::id).orElseThrow(NotFound::new);
    }

    /** What goes along with an intake when a newcomer sees it. */
    public EigenIntake own(Intake intake) {
        return new EigenIntake(
                intake,
                findVertalingen.list(intake.opdracht().vragenlijst()).stream()
                        .filter(one -> one.status() == Vertaalstatus.NIET_GECONTROLEERD)
                        .map(Vertaling::taal)
                        .toList());
    }
}
