package nl.drentscheaa.inburgering.intake.vragenlijst;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;

/** All versions of all questionnaires, the withdrawn ones too. */
public interface Vragenlijsten {

    /** In the order of name and number. */
    List<Vragenlijst> all();

    /** The broad intake that a new intake begins with: the latest version that is not withdrawn. */
    Vragenlijst current();

    default Optional<Vragenlijst> find(Versie versie) {
        return all().stream().filter(one -> one.versie().equals(versie)).findFirst();
    }

    /** @throws NotFound when there was never such a version */
    default Vragenlijst get(Versie versie) {
        return find(versie).orElseThrow(NotFound::new);
    }
}
