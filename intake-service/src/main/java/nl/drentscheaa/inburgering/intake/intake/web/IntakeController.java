package nl.drentscheaa.inburgering.intake.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.intake.AnswerIntake;
import nl.drentscheaa.inburgering.intake.intake.FindIntakes;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.intake.Invuller;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One intake as staff see it, and the answers that they fill in with the newcomer. */
@RestController
@Tag(name = "intakes", description = "De brede intake van een nieuwkomer")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/intakes/{intakeId}")
class IntakeController {

    private final FindIntakes findIntakes;
    private final AnswerIntake answerIntake;

    IntakeController(FindIntakes findIntakes, AnswerIntake answerIntake) {
        this.findIntakes = findIntakes;
        this.answerIntake = answerIntake;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "getIntake", summary = "Eén intake met alle antwoorden")
    ResponseEntity<IntakeView> get(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @PathVariable UUID intakeId) {
        return answer(findIntakes.get(personOf(nieuwkomerId), idOf(intakeId), Handelende.current()));
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping("/antwoorden/{vraagId}")
    @Operation(
            operationId = "answerIntake",
            summary = "Leg een antwoord van de nieuwkomer vast, of verbeter het met een reden",
            description = "Wat eerder is geantwoord blijft bewaard, ook als twee apparaten tegelijk antwoorden.")
    AntwoordView answer(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID intakeId,
            @PathVariable @Schema(type = "string") VraagId vraagId,
            @RequestBody AntwoordRequest request) {
        return AntwoordView.of(answerIntake.answer(
                personOf(nieuwkomerId),
                idOf(intakeId),
                vraagId,
                request.toInzending(Invuller.CONSULENT, Caller.current().subject()),
                Handelende.current()));
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping("/status")
    @Operation(operationId = "markIntakeIngevuld", summary = "Zeg dat de nieuwkomer klaar is met invullen")
    ResponseEntity<IntakeView> markIngevuld(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID intakeId,
            @RequestBody StatusRequest request) {
        return answer(answerIntake.markIngevuld(personOf(nieuwkomerId), idOf(intakeId), Handelende.current()));
    }

    private static NieuwkomerId personOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }

    private static IntakeId idOf(UUID id) {
        return new IntakeId(id.toString());
    }

    private static ResponseEntity<IntakeView> answer(Intake intake) {
        return Versioned.ok(IntakeView.of(intake), intake.version());
    }
}
