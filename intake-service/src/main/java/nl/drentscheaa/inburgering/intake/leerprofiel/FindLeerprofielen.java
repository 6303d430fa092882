package nl.drentscheaa.inburgering.intake.leerprofiel;

import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows learning profiles, and records that they were shown. */
@Service
public class FindLeerprofielen {

    private final Nieuwkomers nieuwkomers;
    private final Leerprofielen leerprofielen;
    private final ProposeLeerroute proposals;
    private final Logboek logboek;

    FindLeerprofielen(
            Nieuwkomers nieuwkomers, Leerprofielen leerprofielen, ProposeLeerroute proposals, Logboek logboek) {
        this.nieuwkomers = nieuwkomers;
        this.leerprofielen = leerprofielen;
        this.proposals = proposals;
        this.logboek = logboek;
    }

    /** @throws NotFound when the municipality has no such newcomer */
    public Leerprofielbeeld get(NieuwkomerId id) {
        Nieuwkomer nieuwkomer = nieuwkomers.find(id).orElseThrow(NotFound::new);
        Leerprofielbeeld shown = proposals.show(nieuwkomer, leerprofielen.get(id));
        logboek.record(LeerprofielVerwerking.RAADPLEGEN, id.value());
        return shown;
    }
}
