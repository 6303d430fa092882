package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.List;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows which translations were checked. */
@Service
public class FindVertalingen {

    private final Vragenlijsten vragenlijsten;
    private final Vertalingen vertalingen;

    FindVertalingen(Vragenlijsten vragenlijsten, Vertalingen vertalingen) {
        this.vragenlijsten = vragenlijsten;
        this.vertalingen = vertalingen;
    }

    /** @throws NotFound when there was never such a version */
    public List<Vertaling> list(Versie vragenlijst) {
        return vertalingen.list(vragenlijsten.get(vragenlijst).versie());
    }

    /** @throws NotFound when there was never such a version */
    public Vertaling get(Versie vragenlijst, Taal taal) {
        return vertalingen.get(vragenlijsten.get(vragenlijst).versie(), taal);
    }
}
