package nl.drentscheaa.inburgering.pip.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomst;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomsten;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import org.springframework.stereotype.Service;

/** Adopts a concept (vaststelling): from then on it is a decision. */
@Service
public class AdoptPlan {

    private final Plannen plannen;
    private final Aankomsten aankomsten;
    private final Logboek logboek;
    private final Clock clock;

    AdoptPlan(Plannen plannen, Aankomsten aankomsten, Logboek logboek, Clock clock) {
        this.plannen = plannen;
        this.aankomsten = aankomsten;
        this.logboek = logboek;
        this.clock = clock;
    }

    public Planbeeld adopt(PlanId planId, ExpectedVersion expected, LocalDate vastgesteldOp) {
        Plan plan = plannen.get(planId);
        Aankomst aankomst = aankomsten.get(plan.stand().nieuwkomerId()).requirePresent();
        expected.requireIs(plan.version());
        var omstandigheden = new Vaststellingsregel.Omstandigheden(
                LocalDate.now(clock), aankomst.aankomstdatum(), previousAdoption(plan.stand()));
        plan.adopt(vastgesteldOp, omstandigheden, clock.instant());
        logboek.record(PlanVerwerking.VASTSTELLEN, aankomst.nieuwkomerId().toString());
        Plan stored = plannen.save(plan);
        return new Planbeeld(stored.stand(), stored.version(), aankomst.weergavenaam());
    }

    /** The plans come last version first, so the first adopted one is the previous. */
    private Optional<LocalDate> previousAdoption(Planstand stand) {
        return plannen.findAllOf(stand.nieuwkomerId()).stream()
                .map(Plan::stand)
                .flatMap(other -> other.vastgesteldOp().stream())
                .findFirst();
    }
}
