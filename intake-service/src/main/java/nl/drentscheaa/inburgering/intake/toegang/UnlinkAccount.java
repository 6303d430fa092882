package nl.drentscheaa.inburgering.intake.toegang;

import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.stereotype.Service;

/** Takes a newcomer's account away, and the codes that would link another. */
@Service
public class UnlinkAccount {

    private final UitgegevenCodes codes;
    private final Accountkoppelingen koppelingen;
    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;

    UnlinkAccount(UitgegevenCodes codes, Accountkoppelingen koppelingen, Nieuwkomers nieuwkomers, Logboek logboek) {
        this.codes = codes;
        this.koppelingen = koppelingen;
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
    }

    /**
     * First the codes: none of them may link an account anew once this answered.
     *
     * @throws NotFound when the municipality has no such newcomer
     * @throws StaleVersion when a code was used at the same moment: try again
     */
    public void unlink(NieuwkomerId nieuwkomer) {
        if (nieuwkomers.find(nieuwkomer).isEmpty()) {
            throw new NotFound();
        }
        logboek.record(ToegangVerwerking.ONTKOPPELEN, nieuwkomer.value());
        for (UitgegevenCode code : codes.listOf(nieuwkomer)) {
            UitgegevenCode revoked = code.toegang().doel() == Doel.ACCOUNT ? code.revoked() : code;
            if (!revoked.equals(code) && !codes.save(revoked)) {
                throw new StaleVersion();
            }
        }
        koppelingen.remove(nieuwkomer);
    }
}
