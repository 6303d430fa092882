package nl.drentscheaa.inburgering.intake.vragenlijst.bestand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.drentscheaa.inburgering.intake.vragenlijst.Geldigheid;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijst;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.junit.jupiter.api.Test;

class VragenlijstFilesTest {

    @Test
    void beginsWithTheLatestVersionThatIsNotWithdrawn() {
        Vragenlijsten files = new VragenlijstFiles(List.of(
                version(3, Geldigheid.INGETROKKEN), version(2, Geldigheid.GELDEND), version(1, Geldigheid.GELDEND)));

        assertThat(files.current().versie().nummer()).isEqualTo(2);
    }

    @Test
    void keepsAWithdrawnVersionForItsAnswers() {
        Vragenlijsten files =
                new VragenlijstFiles(List.of(version(1, Geldigheid.INGETROKKEN), version(2, Geldigheid.GELDEND)));

        assertThat(files.get(new Versie("brede-intake", 1)).geldigheid()).isEqualTo(Geldigheid.INGETROKKEN);
        assertThatThrownBy(() -> files.get(new Versie("brede-intake", 3))).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesToStartWithNothingToAsk() {
        assertThatThrownBy(() -> new VragenlijstFiles(List.of(version(1, Geldigheid.INGETROKKEN))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Vragenlijst version(int nummer, Geldigheid geldigheid) {
        Vragenlijst now = BredeIntake.current();
        return new Vragenlijst(new Versie("brede-intake", nummer), geldigheid, now.secties(), now.teksten());
    }
}
