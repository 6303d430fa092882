package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import java.util.Comparator;
import java.util.List;
import nl.drentscheaa.inburgering.intake.vragenlijst.Geldigheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import org.springframework.stereotype.Component;

/** The questionnaires that came with the program, read and checked once, when it starts. */
@Component
class VragenlijstFiles implements Vragenlijsten {

    private static final String FOLDER = "vragenlijst";
    private static final String BREDE_INTAKE = "brede-intake";

    private final List<Vragenlijst> all;
    private final Vragenlijst current;

    VragenlijstFiles() {
        this(VragenlijstReader.readAll(FOLDER));
    }

    VragenlijstFiles(List<Vragenlijst> all) {
        this.all =
                all.stream().sorted(Comparator.comparing(Vragenlijst::versie)).toList();
        this.current = this.all.stream()
                .filter(one -> one.versie().naam().equals(BREDE_INTAKE) && one.geldigheid() == Geldigheid.GELDEND)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("there is no broad intake to begin with"));
    }

    @Override
    public List<Vragenlijst> all() {
        return all;
    }

    @Override
    public Vragenlijst current() {
        return current;
    }
}
