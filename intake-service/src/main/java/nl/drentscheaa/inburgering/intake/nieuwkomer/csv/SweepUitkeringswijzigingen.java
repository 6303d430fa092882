package nl.drentscheaa.inburgering.intake.nieuwkomer.csv;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijzigingen;
import nl.drentscheaa.inburgering.platform.csvimport.run.CsvImportProperties;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what benefit files changed when they can no longer be taken back: nothing else is done with it. */
@Component
class SweepUitkeringswijzigingen {

    /** An import that was asked to be taken back on its last day is still worked on. */
    private static final Duration SLACK = Duration.ofDays(1);

    private final Uitkeringswijzigingen wijzigingen;
    private final Gemeenten gemeenten;
    private final CsvImportProperties imports;
    private final Clock clock;

    SweepUitkeringswijzigingen(
            Uitkeringswijzigingen wijzigingen, Gemeenten gemeenten, CsvImportProperties imports, Clock clock) {
        this.wijzigingen = wijzigingen;
        this.gemeenten = gemeenten;
        this.imports = imports;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT5M")
    void sweep() {
        Instant over = clock.instant().minus(imports.undoWithin()).minus(SLACK);
        gemeenten.forEach(gemeente -> Tenancy.run(gemeente, () -> wijzigingen.forgetKeptBefore(over)));
    }
}
