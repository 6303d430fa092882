package nl.drentscheaa.inburgering.pip.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomst;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomsten;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows plans to whom may see them, and records that they were shown. */
@Service
public class FindPlannen {

    /** The name of a newcomer whom pip does not know any more, or not yet again. */
    private static final String NAMELESS = "onbekend";

    /**
     * Part of a list.
     *
     * @param volgende where it goes on; absent at its end
     */
    public record Deel(List<Planbeeld> items, Optional<Plannen.Positie> volgende) {}

    private final Plannen plannen;
    private final Aankomsten aankomsten;
    private final Logboek logboek;

    FindPlannen(Plannen plannen, Aankomsten aankomsten, Logboek logboek) {
        this.plannen = plannen;
        this.aankomsten = aankomsten;
        this.logboek = logboek;
    }

    /** @throws NotFound when there is no such plan, or not for this viewer */
    public Planbeeld get(Inzage inzage, PlanId planId) {
        return show(inzage, List.of(plannen.get(planId))).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The plans of one newcomer, the last version first.
     *
     * @throws NotFound when the newcomer is unknown, or a partner has nothing to do with the newcomer
     */
    public List<Planbeeld> findAllOf(Inzage inzage, NieuwkomerId nieuwkomerId) {
        aankomsten.get(nieuwkomerId);
        List<Planbeeld> shown = show(inzage, plannen.findAllOf(nieuwkomerId));
        if (shown.isEmpty() && !(inzage instanceof Inzage.Volledig)) {
            throw new NotFound();
        }
        return shown;
    }

    /** Plans of the whole municipality, the one drawn up last first. */
    public Deel findAll(Inzage inzage, Optional<PlanStatus> status, Optional<Plannen.Positie> after, int limit) {
        // One more than asked for tells whether there is more.
        List<Plan> found = plannen.findAll(inzage, status, after, limit + 1);
        List<Plan> part = found.size() > limit ? found.subList(0, limit) : found;
        Optional<Plannen.Positie> next =
                found.size() > limit ? Optional.of(positieOf(part.getLast())) : Optional.empty();
        return new Deel(show(inzage, part), next);
    }

    private static Plannen.Positie positieOf(Plan plan) {
        return new Plannen.Positie(plan.stand().opgesteldOp(), plan.stand().planId());
    }

    private List<Planbeeld> show(Inzage inzage, Collection<Plan> found) {
        Map<NieuwkomerId, Aankomst> known = aankomsten.findAll(
                found.stream().map(plan -> plan.stand().nieuwkomerId()).toList());
        var shown = new ArrayList<Planbeeld>();
        for (Plan plan : inzage instanceof Inzage.Volledig ? found : holding(found)) {
            inzage.seen(plan.stand())
                    .map(stand -> new Planbeeld(stand, plan.version(), nameOf(known.get(stand.nieuwkomerId()))))
                    .ifPresent(shown::add);
        }
        return logboek.recorded(
                PlanVerwerking.RAADPLEGEN, shown, beeld -> beeld.stand().nieuwkomerId());
    }

    /** Without the plans that an adopted one replaced: what was agreed in them is no partner's work any more. */
    private Collection<Plan> holding(Collection<Plan> found) {
        Map<NieuwkomerId, Versienummer> adopted = plannen.findLastAdopted(
                found.stream().map(plan -> plan.stand().nieuwkomerId()).toList());
        return found.stream()
                .filter(plan -> Optional.ofNullable(adopted.get(plan.stand().nieuwkomerId()))
                        .filter(plan.stand()::isReplacedBy)
                        .isEmpty())
                .toList();
    }

    private static String nameOf(@Nullable Aankomst aankomst) {
        return aankomst == null ? NAMELESS : aankomst.weergavenaam();
    }
}
