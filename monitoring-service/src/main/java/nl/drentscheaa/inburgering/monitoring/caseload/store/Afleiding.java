package nl.drentscheaa.inburgering.monitoring.caseload.store;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.monitoring.caseload.Intakestatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Leerroute;
import nl.drentscheaa.inburgering.monitoring.caseload.Nulmeting;
import nl.drentscheaa.inburgering.monitoring.caseload.PlanStatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Status;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnen;
import org.springframework.data.mongodb.core.query.Update;

/** What follows from the facts of several feeds together. It does not matter which of them came first. */
record Afleiding(
        boolean zichtbaar,
        Status status,
        Leerroute leerroute,
        PlanStatus planStatus,
        Termijnen termijnen,
        Nulmeting nulmeting,
        Intakestatus intake,
        Optional<String> regisseur) {

    static Afleiding of(CaseloadDocument facts) {
        return new Afleiding(
                facts.dossiernummer() != null && facts.vertrokkenOp() == null && !Boolean.TRUE.equals(facts.opgegaan()),
                facts.feiten().status(),
                facts.plannedLeerroute(),
                facts.plannedStatus(),
                Termijnen.of(facts.feiten()),
                facts.nulmetingStand(),
                facts.intakestatus(),
                facts.directedBy());
    }

    Update update() {
        Update update = new Update()
                .set("zichtbaar", zichtbaar)
                .set("status", status.code())
                .set("leerroute", leerroute.code())
                .set("planStatus", planStatus.code())
                .set("nulmeting", nulmeting.code())
                .set("intake", intake.code())
                .set("openTermijn", text(termijnen.inburgering()))
                .set("pipUiterlijk", text(termijnen.pip()))
                .set("eerstvolgendeTermijn", text(termijnen.eerstvolgende().map(Termijnen.Termijn::datum)));
        return regisseur.map(account -> update.set("regisseur", account)).orElseGet(() -> update.unset("regisseur"));
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(CaseloadDocument.NOOIT);
    }
}
