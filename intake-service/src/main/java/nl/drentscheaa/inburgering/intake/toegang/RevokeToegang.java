package nl.drentscheaa.inburgering.intake.toegang;

import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.StaleVersion;
import org.springframework.stereotype.Service;

/** Takes back what tablets may do with an intake: codes that were not used, and sessions that run. */
@Service
public class RevokeToegang {

    private final UitgegevenCodes codes;
    private final TabletSessies sessies;
    private final Logboek logboek;

    RevokeToegang(UitgegevenCodes codes, TabletSessies sessies, Logboek logboek) {
        this.codes = codes;
        this.sessies = sessies;
        this.logboek = logboek;
    }

    /** @throws StaleVersion when a code was used at the same moment: try again, and its session is ended */
    public void revoke(NieuwkomerId nieuwkomer, UUID intake) {
        logboek.record(ToegangVerwerking.INTREKKEN, nieuwkomer.value());
        for (UitgegevenCode code : codes.list(intake)) {
            UitgegevenCode revoked = code.revoked();
            if (!revoked.equals(code) && !codes.save(revoked)) {
                throw new StaleVersion();
            }
        }
        sessies.endAll(intake);
    }
}
