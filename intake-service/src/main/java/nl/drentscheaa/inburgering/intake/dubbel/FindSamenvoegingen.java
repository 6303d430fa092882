package nl.drentscheaa.inburgering.intake.dubbel;

import java.util.List;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows which dossiers went up in one, and records that they were shown. */
@Service
public class FindSamenvoegingen {

    private final Nieuwkomers nieuwkomers;
    private final Logboek logboek;

    FindSamenvoegingen(Nieuwkomers nieuwkomers, Logboek logboek) {
        this.nieuwkomers = nieuwkomers;
        this.logboek = logboek;
    }

    /** @throws NotFound when the municipality has no such newcomer */
    public List<Nieuwkomer> of(NieuwkomerId id) {
        if (nieuwkomers.find(id).isEmpty()) {
            throw new NotFound();
        }
        logboek.record(SamenvoegingVerwerking.RAADPLEGEN, id.value());
        return logboek.recorded(SamenvoegingVerwerking.RAADPLEGEN, nieuwkomers.findOpgegaanIn(id), Nieuwkomer::id);
    }
}
