package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Clock;
import java.time.Instant;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the sessions of tablets that were over long ago: what was answered in them is kept with the intake. */
@Component
public class SweepTabletSessies {

    private final TabletSessies sessies;
    private final Gemeenten gemeenten;
    private final Clock clock;

    SweepTabletSessies(TabletSessies sessies, Gemeenten gemeenten, Clock clock) {
        this.sessies = sessies;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /** Hourly; not every database forgets by itself. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    public void sweep() {
        Instant forgotten = clock.instant().minus(TabletSessie.REMEMBERED);
        gemeenten.forEach(gemeente -> Tenancy.run(gemeente, () -> sessies.removeBegunBefore(forgotten)));
    }
}
