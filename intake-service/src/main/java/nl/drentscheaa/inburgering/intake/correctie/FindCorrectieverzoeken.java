package nl.drentscheaa.inburgering.intake.correctie;

import java.util.List;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomers;
import nl.drentscheaa.inburgering.platform.datalog.Logboek;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows what a person asked to have put right, and records that it was shown. */
@Service
public class FindCorrectieverzoeken {

    private final Nieuwkomers nieuwkomers;
    private final Correctieverzoeken verzoeken;
    private final Logboek logboek;

    FindCorrectieverzoeken(Nieuwkomers nieuwkomers, Correctieverzoeken verzoeken, Logboek logboek) {
        this.nieuwkomers = nieuwkomers;
        this.verzoeken = verzoeken;
        this.logboek = logboek;
    }

    /**
     * All of one person, what was asked last first.
     *
     * @throws NotFound when the municipality has no such newcomer
     */
    public List<Correctieverzoek> list(NieuwkomerId nieuwkomer) {
        NieuwkomerId known =
                nieuwkomers.find(nieuwkomer).orElseThrow(NotFound::new).id();
        logboek.record(CorrectieVerwerking.RAADPLEGEN, known.value());
        return verzoeken.list(known);
    }

    /** @throws NotFound when the newcomer asked no such thing */
    public Correctieverzoek get(NieuwkomerId nieuwkomer, CorrectieverzoekId id) {
        NieuwkomerId known =
                nieuwkomers.find(nieuwkomer).orElseThrow(NotFound::new).id();
        Correctieverzoek found = verzoeken.find(known, id).orElseThrow(NotFound::new);
        logboek.record(CorrectieVerwerking.RAADPLEGEN, known.value());
        return found;
    }
}
