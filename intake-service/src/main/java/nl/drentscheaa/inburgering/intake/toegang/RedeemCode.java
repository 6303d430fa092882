package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Clock;
import java.util.List;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Takes a code that was typed at a tablet and begins a session. The municipality comes from the code alone. */
@Service
public class RedeemCode {

    private static final int TRIES = 20;

    private final UitgegevenCodes codes;
    private final TabletSessies sessies;
    private final Codezegel zegel;
    private final Gemeenten gemeenten;
    private final Logboek logboek;
    private final Clock clock;

    RedeemCode(
            UitgegevenCodes codes,
            TabletSessies sessies,
            Codezegel zegel,
            Gemeenten gemeenten,
            Logboek logboek,
            Clock clock) {
        this.codes = codes;
        this.sessies = sessies;
        this.zegel = zegel;
        this.gemeenten = gemeenten;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** A session that began, with the token that opens it. */
    public record Begonnen(String token, TabletSessie sessie) {}

    /** @throws RuleBroken for a code that is not good, with a code of its own for each reason */
    public Begonnen begin(String typed) {
        Toegangscode code = Toegangscode.read(typed).orElseThrow(RedeemCode::unknown);
        Gemeente gemeente =
                gemeenten.all().stream().filter(code::isOf).findFirst().orElseThrow(RedeemCode::unknown);
        return Tenancy.call(gemeente, () -> begin(gemeente, code));
    }

    private Begonnen begin(Gemeente gemeente, Toegangscode code) {
        Toegang toegang = redeem(code, Doel.TABLET);
        var sessie = TabletSessie.begin(toegang, clock.instant());
        logboek.record(
                Handelende.program(sessie.handelende()),
                ToegangVerwerking.INWISSELEN,
                List.of(toegang.nieuwkomer().value()));
        sessies.add(sessie);
        return new Begonnen(zegel.seal(gemeente.id(), sessie.id()), sessie);
    }

    /** Uses up a code of the bound municipality. */
    Toegang redeem(Toegangscode code, Doel doel) {
        String hash = zegel.hash(code);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            UitgegevenCode issued = codes.find(code.vak()).orElseThrow(RedeemCode::unknown);
            Inwisseling outcome = issued.assess(hash, doel, clock.instant());
            UitgegevenCode after = issued.after(outcome);
            if (after.equals(issued) || codes.save(after)) {
                return outcome == Inwisseling.GELUKT ? issued.toegang() : refuse(outcome);
            }
        }
        throw new RuleBroken(Inwisseling.GEBLOKKEERD.problem());
    }

    private static Toegang refuse(Inwisseling outcome) {
        throw new RuleBroken(outcome.problem());
    }

    static RuleBroken unknown() {
        return new RuleBroken(Inwisseling.ONBEKEND.problem());
    }
}
