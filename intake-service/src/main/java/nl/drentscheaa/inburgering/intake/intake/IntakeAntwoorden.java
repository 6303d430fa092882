package nl.drentscheaa.inburgering.intake.intake;

import java.util.Map;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.radar.Antwoordbron;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import org.springframework.stereotype.Component;

/** Lends the radar the answers of the intake. Answers that contradict each other say nothing until somebody chooses. */
@Component
class IntakeAntwoorden implements Antwoordbron {

    private final Intakes intakes;

    IntakeAntwoorden(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public Map<VraagId, Antwoord> answersOf(NieuwkomerId nieuwkomerId, Versie vragenlijst) {
        return intakes.list(nieuwkomerId).stream()
                .filter(intake -> intake.opdracht().vragenlijst().equals(vragenlijst))
                .findFirst()
                .map(IntakeAntwoorden::holding)
                .orElse(Map.of());
    }

    private static Map<VraagId, Antwoord> holding(Intake intake) {
        return intake.antwoorden().stream()
                .filter(answered -> !answered.isTegenstrijdig())
                .collect(Collectors.toMap(
                        Vraagantwoord::vraag, answered -> answered.laatste().antwoord()));
    }
}
