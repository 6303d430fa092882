package nl.drentscheaa.inburgering.pip.plan;

import java.time.Clock;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomst;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomsten;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import org.springframework.stereotype.Service;

/** Changes a concept. */
@Service
public class ChangePlan {

    private final Plannen plannen;
    private final Aankomsten aankomsten;
    private final Logboek logboek;
    private final Clock clock;

    ChangePlan(Plannen plannen, Aankomsten aankomsten, Logboek logboek, Clock clock) {
        this.plannen = plannen;
        this.aankomsten = aankomsten;
        this.logboek = logboek;
        this.clock = clock;
    }

    public Planbeeld change(PlanId planId, ExpectedVersion expected, Planinhoud inhoud) {
        Plan plan = plannen.get(planId);
        Aankomst aankomst = aankomsten.get(plan.stand().nieuwkomerId()).requirePresent();
        expected.requireIs(plan.version());
        plan.change(inhoud, clock.instant());
        logboek.record(PlanVerwerking.WIJZIGEN, aankomst.nieuwkomerId().toString());
        Plan stored = plannen.save(plan);
        return new Planbeeld(stored.stand(), stored.version(), aankomst.weergavenaam());
    }
}
