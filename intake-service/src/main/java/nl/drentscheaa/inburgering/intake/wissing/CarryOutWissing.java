package nl.drentscheaa.inburgering.intake.wissing;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Consumer;
import nl.drentscheaa.inburgering.intake.dossier.Dossierdelen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries out what was confirmed: at once, and once more a few minutes later. The second time goes on where a crash
 * stopped the first, and takes away what a request that was already on its way wrote under a new key.
 */
@Component
class CarryOutWissing {

    private static final Duration AGAIN = Duration.ofMinutes(2);

    private final Wissingen wissingen;
    private final Nieuwkomers nieuwkomers;
    private final Dossierdelen delen;
    private final FieldEncryption encryption;
    private final Gemeenten gemeenten;
    private final Clock clock;

    CarryOutWissing(
            Wissingen wissingen,
            Nieuwkomers nieuwkomers,
            Dossierdelen delen,
            FieldEncryption encryption,
            Gemeenten gemeenten,
            Clock clock) {
        this.wissingen = wissingen;
        this.nieuwkomers = nieuwkomers;
        this.delen = delen;
        this.encryption = encryption;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /** With the dossiers that went up in this one: they are of the same person, and hold what was here before. */
    void carryOut(Wissing wissing) {
        nieuwkomers.listAllOf(wissing.nieuwkomer()).forEach(this::erase);
    }

    /** What is registered goes first: from then on nobody finds the person. The key goes last. */
    private void erase(NieuwkomerId id) {
        delen.all().forEach(deel -> deel.erase(id));
        encryption.destroyKey(id.value());
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void finishAll() {
        each(gemeenten, gemeente -> Tenancy.run(gemeente, this::finish));
    }

    void finish() {
        each(wissingen.listConfirmed(), wissing -> {
            if (isDue(wissing)) {
                carryOut(wissing);
                wissingen.save(wissing.finished());
            }
        });
    }

    /** One that fails keeps no other one waiting; it is tried again the next minute, and the scheduler reports it. */
    private static <T> void each(Iterable<T> all, Consumer<T> work) {
        var failures = new ArrayList<RuntimeException>();
        for (T one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private boolean isDue(Wissing wissing) {
        return wissing.bevestigd()
                .filter(paraaf -> !clock.instant().isBefore(paraaf.op().plus(AGAIN)))
                .isPresent();
    }
}
