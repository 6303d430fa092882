package nl.drentscheaa.inburgering.intake.toegang;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.problem.RuleBroken;
import org.springframework.stereotype.Service;

/** Links the account of who asks to the newcomer for whom a code was given out. */
@Service
public class LinkAccount {

    private final RedeemCode redeemCode;
    private final Accountkoppelingen koppelingen;
    private final Logboek logboek;
    private final Clock clock;

    LinkAccount(RedeemCode redeemCode, Accountkoppelingen koppelingen, Logboek logboek, Clock clock) {
        this.redeemCode = redeemCode;
        this.koppelingen = koppelingen;
        this.logboek = logboek;
        this.clock = clock;
    }

    /** @throws RuleBroken for a code that is not good, and when the account or the newcomer is linked already */
    public Accountkoppeling link(String typed) {
        String account = Caller.current().subject();
        if (koppelingen.findByAccount(account).isPresent()) {
            throw new RuleBroken("account-al-gekoppeld");
        }
        Toegangscode code = Toegangscode.read(typed)
                .filter(one -> one.isOf(Tenancy.current()))
                .orElseThrow(RedeemCode::unknown);
        Toegang toegang = redeemCode.redeem(code, Doel.ACCOUNT);
        logboek.record(ToegangVerwerking.KOPPELEN, toegang.nieuwkomer().value());
        var koppeling = new Accountkoppeling(
                toegang.nieuwkomer(), account, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!koppelingen.add(koppeling)) {
            throw new RuleBroken("nieuwkomer-al-gekoppeld");
        }
        return koppeling;
    }
}
