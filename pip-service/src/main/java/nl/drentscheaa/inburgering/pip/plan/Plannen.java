package nl.drentscheaa.inburgering.pip.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/** The plans of the bound municipality. */
public interface Plannen {

    /**
     * Where a list was left.
     *
     * @param opgesteldOp when the last plan of the list so far was drawn up
     * @param planId which it was
     */
    record Positie(Instant opgesteldOp, PlanId planId) {}

    Optional<Plan> find(PlanId planId);

    /** @throws NotFound when there is no such plan */
    default Plan get(PlanId planId) {
        return find(planId).orElseThrow(NotFound::new);
    }

    /** The plans of one newcomer, the last version first. */
    List<Plan> findAllOf(NieuwkomerId nieuwkomerId);

    /** The last version that was adopted, of each of these newcomers who has one. */
    Map<NieuwkomerId, Versienummer> findLastAdopted(Collection<NieuwkomerId> nieuwkomerIds);

    /**
     * Plans of which the viewer may see something, the one drawn up last first.
     *
     * @param status only those, or all
     * @param after where the list was left; empty for its start
     */
    List<Plan> findAll(Inzage inzage, Optional<PlanStatus> status, Optional<Positie> after, int limit);

    /**
     * Stores a new plan and gives it back as it is stored.
     *
     * @throws RuleBroken when the newcomer got another concept at the same moment
     */
    Plan add(Plan plan);

    /**
     * Stores a changed plan and gives it back as it is stored.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when it was changed in the meantime
     */
    Plan save(Plan plan);
}
