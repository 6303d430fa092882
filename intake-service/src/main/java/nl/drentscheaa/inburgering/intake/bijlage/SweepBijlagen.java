package nl.drentscheaa.inburgering.intake.bijlage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.drentscheaa.inburgering.platform.encryption.EncryptedFiles;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Destroys documents that nobody can put back any more, and those whose file never came. Several programs may do so at
 * once.
 */
@Component
class SweepBijlagen {

    /** Past the moment from which the document itself refuses, so that nobody is in the middle of something. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final Bijlagen bijlagen;
    private final EncryptedFiles files;
    private final Gemeenten gemeenten;
    private final Clock clock;

    SweepBijlagen(Bijlagen bijlagen, EncryptedFiles files, Gemeenten gemeenten, Clock clock) {
        this.bijlagen = bijlagen;
        this.files = files;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT15M")
    void sweepAll() {
        gemeenten.forEach(gemeente -> Tenancy.run(gemeente, this::sweep));
    }

    /** Sweeps the bound municipality. */
    void sweep() {
        Instant now = clock.instant().minus(MARGIN);
        destroy(Bijlagestatus.VERWIJDERD, now.minus(Bijlage.BEDENKTIJD));
        destroy(Bijlagestatus.WACHT_OP_BESTAND, now.minus(Bijlage.WACHTTIJD));
    }

    /** The file first: what breaks off in between is found again. */
    private void destroy(Bijlagestatus status, Instant moment) {
        bijlagen.findSinceBefore(status, moment).forEach(id -> {
            files.deleteAll(id.value());
            bijlagen.delete(id);
        });
    }
}
