package nl.drentscheaa.inburgering.monitoring.caseload;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.monitoring.traject.Regime;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/**
 * One newcomer in the caseload.
 *
 * @param plaats where it stands in the order that was asked for
 * @param termijnTot the last day of the term in force, also when the duty has ended
 * @param radar absent without a 0-meting
 */
public record Regel(
        Positie plaats,
        String dossiernummer,
        String weergavenaam,
        Status status,
        Regime regime,
        Leerroute leerroute,
        PlanStatus planStatus,
        Intakestatus intake,
        LocalDate aankomstdatum,
        Optional<LocalDate> termijnTot,
        Termijnen termijnen,
        Optional<Radarstand> radar) {

    public GemeenteId gemeente() {
        return plaats.gemeente();
    }

    public NieuwkomerId nieuwkomerId() {
        return plaats.nieuwkomerId();
    }

    /** Without the name: this may end up in a log line. */
    @Override
    public String toString() {
        return "Regel[" + nieuwkomerId() + "]";
    }
}
