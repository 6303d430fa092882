package nl.drentscheaa.inburgering.monitoring.caseload;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;

/** How fresh an answer over several municipalities is: as fresh as the oldest part. */
final class Standen {

    private Standen() {}

    static Instant oldest(Caseload caseload, Collection<Gemeente> gemeenten, Clock clock) {
        return gemeenten.stream()
                .map(gemeente -> caseload.standOf(gemeente.id()))
                .min(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }
}
