package nl.drentscheaa.inburgering.intake.intake;

import java.util.List;
import java.util.function.Function;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/** The intakes of the bound municipality. What cannot be read any more, since the person was erased, is not there. */
public interface Intakes {

    /** Those of one newcomer, the latest first. */
    List<Intake> list(NieuwkomerId nieuwkomer);

    /** @throws NotFound when the newcomer has no such intake */
    Intake get(NieuwkomerId nieuwkomer, IntakeId id);

    /**
     * Stores one that began.
     *
     * @throws RuleBroken when the newcomer has one with the same version of the questionnaire
     */
    Intake add(Intake intake);

    /**
     * Reads, changes and stores, again and again until nobody else stored in between: whoever saves at the same time
     * waits, and nothing is lost.
     *
     * @param change may be carried out more than once
     * @return what the change that was stored gave
     * @throws NotFound when the newcomer has no such intake
     */
    <T> T change(NieuwkomerId nieuwkomer, IntakeId id, Function<Intake, T> change);
}
