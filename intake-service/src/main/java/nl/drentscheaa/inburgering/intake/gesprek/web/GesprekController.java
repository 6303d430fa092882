package nl.drentscheaa.inburgering.intake.gesprek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.gesprek.Gesprek;
import nl.drentscheaa.inburgering.intake.gesprek.HoldGesprek;
import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The conversation about one intake. */
@RestController
@Tag(name = "gesprekken", description = "Het gesprek waarin de antwoorden van een intake worden geduid")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/intakes/{intakeId}/gesprek")
class GesprekController {

    private final HoldGesprek holdGesprek;

    GesprekController(HoldGesprek holdGesprek) {
        this.holdGesprek = holdGesprek;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "getGesprek", summary = "Het verslag van het gesprek over een intake")
    ResponseEntity<VerslagView> get(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @PathVariable UUID intakeId) {
        return answer(holdGesprek.get(personOf(nieuwkomerId), idOf(intakeId)));
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping
    @Operation(operationId = "changeGesprek", summary = "Leg het gesprek over een intake vast")
    ResponseEntity<VerslagView> change(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID intakeId,
            ExpectedVersion expected,
            @RequestBody VerslagRequest request) {
        return answer(holdGesprek.change(personOf(nieuwkomerId), idOf(intakeId), expected, request.toVerslag()));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/afronding")
    @Operation(operationId = "finishIntake", summary = "Rond de intake af; daarna verandert er niets meer aan")
    ResponseEntity<VerslagView> finish(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID intakeId,
            ExpectedVersion expected) {
        return answer(holdGesprek.finish(personOf(nieuwkomerId), idOf(intakeId), expected));
    }

    private static NieuwkomerId personOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }

    private static IntakeId idOf(UUID id) {
        return new IntakeId(id.toString());
    }

    private static ResponseEntity<VerslagView> answer(Gesprek gesprek) {
        return Versioned.ok(VerslagView.of(gesprek), gesprek.version());
    }
}
