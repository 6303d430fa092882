package nl.drentscheaa.inburgering.intake.huishouden;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;

/** The households of the bound municipality. */
public interface Huishoudens {

    Optional<Huishouden> find(HuishoudenId id);

    /** All to which somebody ever belonged. */
    List<Huishouden> findOf(NieuwkomerId nieuwkomer);

    /**
     * Stores a household, and gives it as it is stored.
     *
     * @throws nl.drentscheaa.inburgering.platform.web.problem.RuleBroken when one of its members belongs to another
     */
    Huishouden save(Huishouden huishouden);
}
