package nl.drentscheaa.inburgering.intake.huishouden;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import org.springframework.stereotype.Service;

/**
 * Keeps households in step with dossiers that are merged and parted: a closed dossier belongs to no household. Each call
 * may be repeated, and then does what was not done yet.
 */
@Service
public class FollowSamenvoeging {

    private final Huishoudens huishoudens;
    private final Logboek logboek;
    private final Clock clock;

    FollowSamenvoeging(Huishoudens huishoudens, Logboek logboek, Clock clock) {
        this.huishoudens = huishoudens;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @param closed whose dossier went up in another one */
    public void leave(NieuwkomerId closed, Instant now) {
        huishoudens.findOf(closed).stream()
                .filter(one -> one.goUp(closed, LocalDate.now(clock), now))
                .forEach(this::store);
    }

    /** @param opened whose dossier is there again */
    public void comeBack(NieuwkomerId opened, Instant now) {
        huishoudens.findOf(opened).stream()
                .filter(one -> one.comeBack(opened, now))
                .forEach(this::store);
    }

    private void store(Huishouden huishouden) {
        logboek.record(
                HuishoudenVerwerking.WIJZIGEN,
                huishouden.gezinsleden().stream()
                        .map(lid -> lid.nieuwkomer().value())
                        .toList());
        huishoudens.save(huishouden);
    }
}
