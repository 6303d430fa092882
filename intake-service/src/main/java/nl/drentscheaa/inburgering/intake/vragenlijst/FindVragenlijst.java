package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.List;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.springframework.stereotype.Service;

/** Shows what is asked. Nothing in it is about a person. */
@Service
public class FindVragenlijst {

    private final Vragenlijsten vragenlijsten;

    FindVragenlijst(Vragenlijsten vragenlijsten) {
        this.vragenlijsten = vragenlijsten;
    }

    public List<Vragenlijst> list() {
        return vragenlijsten.all();
    }

    /** @throws NotFound when there was never such a version */
    public Vragenlijst get(Versie versie) {
        return vragenlijsten.get(versie);
    }
}
