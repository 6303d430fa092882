package nl.drentscheaa.inburgering.intake.dubbel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import nl.drentscheaa.inburgering.intake.huishouden.FollowSamenvoeging;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Opgegaan;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.stereotype.Service;

/**
 * Makes one dossier of two of one person, and two of one again (ADR 0015). The dossier that closes leaves its household.
 *
 * <p>Documents are written without a transaction: on the way in the dossier that closes first, on the way back the
 * one that goes on first, so that a BSN is never in two. Who repeats a call of which the second write was lost, gets the
 * rest done.
 */
@Service
public class MergeNieuwkomers {

    /**
     * What the professional decided.
     *
     * @param andere the dossier that closes
     * @param versie of that dossier, as it was looked at
     * @param overnemen what is taken of it
     * @param door the name of the professional
     */
    public record Besluit(NieuwkomerId andere, long versie, Set<Keuzeveld> overnemen, String door) {}

    private final Nieuwkomers nieuwkomers;
    private final FollowSamenvoeging huishoudens;
    private final Logboek logboek;
    private final Clock clock;

    MergeNieuwkomers(Nieuwkomers nieuwkomers, FollowSamenvoeging huishoudens, Logboek logboek, Clock clock) {
        this.nieuwkomers = nieuwkomers;
        this.huishoudens = huishoudens;
        this.logboek = logboek;
        this.clock = clock;
    }

    /**
     * @return the newcomer whose dossier goes on
     * @throws NotFound when there is no such newcomer
     * @throws RuleBroken when one of both is closed, or both are the same
     */
    public Nieuwkomer merge(NieuwkomerId id, ExpectedVersion expected, Besluit besluit) {
        Nieuwkomer blijft = get(id);
        Nieuwkomer andere = nieuwkomers
                .find(besluit.andere())
                .orElseThrow(() -> new InvalidValue("nieuwkomer-onbekend").at("nieuwkomerId"));
        expected.requireIs(blijft.version());
        Registratie merged =
                new Samenstelling(blijft.registratie(), andere.registratie(), besluit.overnemen()).toRegistratie();
        logboek.record(
                SamenvoegingVerwerking.SAMENVOEGEN,
                List.of(id.value(), andere.id().value()));
        if (!isHalfMerged(blijft, andere, merged)) {
            close(andere, blijft, merged, besluit);
        }
        huishoudens.leave(andere.id(), now());
        return blijft.takeOver(merged, andere, besluit.door(), now()) ? nieuwkomers.save(blijft) : blijft;
    }

    /**
     * @return the newcomer whose dossier went on
     * @throws NotFound when the other did not go up in this one
     * @throws RuleBroken after thirty days, and when the dossier that went on was changed since
     */
    public Nieuwkomer part(NieuwkomerId id, NieuwkomerId andereId, ExpectedVersion expected, String door) {
        Nieuwkomer blijft = get(id);
        Nieuwkomer andere = get(andereId);
        Opgegaan opgegaan =
                andere.opgegaan().filter(one -> one.overlevende().equals(id)).orElseThrow(NotFound::new);
        expected.requireIs(blijft.version());
        refuseTooLate(opgegaan);
        boolean parted = blijft.registratie().equals(opgegaan.vorige());
        if (!parted && blijft.version() != opgegaan.versie()) {
            throw new RuleBroken("samenvoeging-gewijzigd");
        }
        logboek.record(SamenvoegingVerwerking.HERSTELLEN, List.of(id.value(), andereId.value()));
        Nieuwkomer back = blijft.takeBack(opgegaan.vorige(), door, now()) ? nieuwkomers.save(blijft) : blijft;
        huishoudens.comeBack(andereId, now());
        andere.reopen(now());
        nieuwkomers.save(andere);
        return back;
    }

    private void close(Nieuwkomer andere, Nieuwkomer blijft, Registratie merged, Besluit besluit) {
        if (andere.version() != besluit.versie()) {
            throw new StaleVersion();
        }
        andere.goUpIn(blijft, merged, besluit.door(), now());
        nieuwkomers.save(andere);
    }

    /** That the other closed, and what follows from that may not be done yet. */
    private static boolean isHalfMerged(Nieuwkomer blijft, Nieuwkomer andere, Registratie merged) {
        long next = merged.equals(blijft.registratie()) ? blijft.version() : blijft.version() + 1;
        return andere.opgegaan()
                .filter(one -> one.overlevende().equals(blijft.id()) && one.versie() == next)
                .isPresent();
    }

    private void refuseTooLate(Opgegaan opgegaan) {
        if (LocalDate.now(clock).isAfter(opgegaan.herstelbaarTot())) {
            throw new RuleBroken("samenvoeging-te-oud");
        }
    }

    private Nieuwkomer get(NieuwkomerId id) {
        return nieuwkomers.find(id).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
