package nl.drentscheaa.inburgering.intake.radar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vragenlijsten;
import nl.drentscheaa.inburgering.platformtest.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With the questionnaire and the rules that came with the program. */
@ServiceTest
class VoorstellenTest {

    private static final VraagId BEZIGHEDEN = new VraagId("bezigheden");
    private static final VraagId UREN = new VraagId("uren-bezig");

    @Autowired
    private Vragenlijsten vragenlijsten;

    @Autowired
    private Radarinstrumenten instrumenten;

    @Test
    void proposesNothingWithoutAnswers() {
        assertThat(proposed(List.of())).hasSize(5).allMatch(one -> one.score().isEmpty());
    }

    @Test
    void proposesByWhatWasAnswered() {
        assertThat(workOf(Map.of(BEZIGHEDEN, Antwoord.of("betaald-werk"), UREN, Antwoord.of("36"))))
                .contains(new Score(5));
    }

    @Test
    void leavesOutAnswersToWhatIsNotAskedAnyMore() {
        assertThat(workOf(Map.of(BEZIGHEDEN, Antwoord.of("niets"), UREN, Antwoord.of("36"))))
                .isEqualTo(workOf(Map.of(BEZIGHEDEN, Antwoord.of("niets"))));
        assertThat(workOf(Map.of(UREN, Antwoord.of("36")))).isEmpty();
    }

    private Optional<Score> workOf(Map<VraagId, Antwoord> answers) {
        return proposed(List.of((id, vragenlijst) -> answers)).stream()
                .filter(one -> one.domein() == Domein.WERK)
                .findFirst()
                .flatMap(Scorevoorstel::score);
    }

    private List<Scorevoorstel> proposed(List<Antwoordbron> bronnen) {
        return new Voorstellen(bronnen, vragenlijsten).of(NieuwkomerId.random(), instrumenten.current());
    }
}
