package nl.drentscheaa.inburgering.pip.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.feed.Aggregate;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;

/**
 * A version of a newcomer's plan. As a concept it changes freely within the level rules; once adopted it is a decision
 * and never changes: a next version follows it.
 */
public final class Plan extends Aggregate {

    private Planstand stand;

    private Plan(Planstand stand) {
        this.stand = stand;
    }

    private Plan(Planstand stand, long version, List<OutboxEvent> outbox) {
        super(version, outbox);
        this.stand = stand;
    }

    /** A plan as the store has it. */
    public static Plan stored(Planstand stand, long version, List<OutboxEvent> outbox) {
        return new Plan(stand, version, outbox);
    }

    /**
     * The first plan of a newcomer.
     *
     * @throws RuleBroken when a level rule forbids it
     */
    static Plan first(NieuwkomerId nieuwkomerId, Planinhoud inhoud, Instant now) {
        Plan plan = draft(nieuwkomerId, Versienummer.FIRST, inhoud, now);
        plan.tell(new PlanGebeurtenis.LeerrouteBepaald(plan.stand), now);
        return plan;
    }

    /**
     * The plan that follows this one.
     *
     * @throws RuleBroken when this one is a concept still, or a level rule forbids it
     */
    Plan next(Planinhoud inhoud, Instant now) {
        if (stand.status() == PlanStatus.CONCEPT) {
            throw new RuleBroken("concept-bestaat-al");
        }
        Plan next = draft(stand.nieuwkomerId(), stand.versienummer().next(), inhoud, now);
        next.tellOfOtherRouteThan(stand, now);
        return next;
    }

    /** @throws RuleBroken when it is adopted already, or a level rule forbids it */
    void change(Planinhoud inhoud, Instant now) {
        requireConcept();
        Planstand before = stand;
        stand = stand.withInhoud(allowed(inhoud, stand.versienummer()));
        tell(new PlanGebeurtenis.Herzien(stand), now);
        tellOfOtherRouteThan(before, now);
    }

    /** @throws RuleBroken when it is adopted already, or a rule forbids the day */
    void adopt(LocalDate vastgesteldOp, Vaststellingsregel.Omstandigheden omstandigheden, Instant now) {
        requireConcept();
        Vaststellingsregel.findBrokenBy(vastgesteldOp, omstandigheden).ifPresent(regel -> {
            throw new RuleBroken(regel.code());
        });
        stand = stand.adoptedOn(vastgesteldOp);
        tell(new PlanGebeurtenis.Vastgesteld(stand), now);
    }

    public Planstand stand() {
        return stand;
    }

    private static Plan draft(NieuwkomerId nieuwkomerId, Versienummer versienummer, Planinhoud inhoud, Instant now) {
        var plan = new Plan(new Planstand(
                PlanId.next(), nieuwkomerId, versienummer, now, allowed(inhoud, versienummer), Optional.empty()));
        plan.tell(new PlanGebeurtenis.Opgesteld(plan.stand), now);
        return plan;
    }

    private static Planinhoud allowed(Planinhoud inhoud, Versienummer versienummer) {
        Niveauregel.findBrokenBy(inhoud, versienummer).ifPresent(regel -> {
            throw new RuleBroken(regel.code());
        });
        return inhoud.completed();
    }

    private void requireConcept() {
        if (stand.status() == PlanStatus.VASTGESTELD) {
            throw new RuleBroken("plan-is-vastgesteld");
        }
    }

    private void tellOfOtherRouteThan(Planstand before, Instant now) {
        if (before.inhoud().leerroute() != stand.inhoud().leerroute()) {
            tell(new PlanGebeurtenis.LeerrouteBepaald(stand), now);
        }
    }

    private void tell(PlanGebeurtenis gebeurtenis, Instant now) {
        register(OutboxEvent.of(gebeurtenis.type(), stand.nieuwkomerId().toString(), now, gebeurtenis.data()));
    }
}
