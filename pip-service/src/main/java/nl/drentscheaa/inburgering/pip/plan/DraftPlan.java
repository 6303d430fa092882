package nl.drentscheaa.inburgering.pip.plan;

import java.time.Clock;
import java.time.Instant;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomst;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomsten;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Draws up a plan: the first of a newcomer, or the one that follows the last. */
@Service
public class DraftPlan {

    private final Plannen plannen;
    private final Aankomsten aankomsten;
    private final Logboek logboek;
    private final Clock clock;

    DraftPlan(Plannen plannen, Aankomsten aankomsten, Logboek logboek, Clock clock) {
        this.plannen = plannen;
        this.aankomsten = aankomsten;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @throws RuleBroken when the dossier went up in another one of the same person */
    public Planbeeld draft(NieuwkomerId nieuwkomerId, Planinhoud inhoud) {
        Aankomst aankomst = aankomsten.get(nieuwkomerId).requirePresent();
        Instant now = clock.instant();
        Plan plan = plannen.findAllOf(nieuwkomerId).stream()
                .findFirst()
                .map(last -> last.next(inhoud, now))
                .orElseGet(() -> Plan.first(nieuwkomerId, inhoud, now));
        logboek.record(PlanVerwerking.OPSTELLEN, nieuwkomerId.toString());
        Plan stored = plannen.add(plan);
        return new Planbeeld(stored.stand(), stored.version(), aankomst.weergavenaam());
    }
}
