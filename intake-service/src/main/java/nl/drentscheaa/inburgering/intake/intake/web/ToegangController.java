package nl.drentscheaa.inburgering.intake.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.intake.FindIntakes;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toegang.IssueCode;
import nl.drentscheaa.inburgering.intake.toegang.RevokeToegang;
import nl.drentscheaa.inburgering.intake.toegang.Toegang;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.security.Allow;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Codes with which a newcomer fills in an intake on a tablet at the desk: given out and taken back. */
@RestController
@Tag(name = "tabletcodes", description = "Eenmalige codes om op een tablet aan de balie in te vullen")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/intakes/{intakeId}/tabletcodes")
class ToegangController {

    private final FindIntakes findIntakes;
    private final IssueCode issueCode;
    private final RevokeToegang revokeToegang;

    ToegangController(FindIntakes findIntakes, IssueCode issueCode, RevokeToegang revokeToegang) {
        this.findIntakes = findIntakes;
        this.issueCode = issueCode;
        this.revokeToegang = revokeToegang;
    }

    /** @param code shown now and never again */
    @Schema(name = "UitgegevenCode", description = "Een eenmalige code; hij is hierna nergens meer op te vragen")
    record CodeView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "25A-7K-QRST-3WXY")
            String code,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant geldigTot) {

        static CodeView of(IssueCode.Uitgifte uitgifte) {
            return new CodeView(uitgifte.code().shown(), uitgifte.geldigTot());
        }
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping
    @Operation(
            operationId = "issueTabletcode",
            summary = "Geef een code uit waarmee de nieuwkomer op een tablet invult",
            description = "Eén keer te gebruiken en een half uur geldig. De code wordt nergens bewaard: een "
                    + "Idempotency-Key doet hier niets, nog eens vragen geeft een andere code.")
    @ApiResponse(responseCode = "201", description = "Uitgegeven", useReturnTypeSchema = true)
    ResponseEntity<CodeView> issue(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @PathVariable UUID intakeId) {
        Intake intake = find(nieuwkomerId, intakeId);
        intake.requireOpen();
        IssueCode.Uitgifte issued =
                issueCode.issue(new Toegang(intake.opdracht().nieuwkomer(), intakeId));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Idempotency-Answer", "not-kept")
                .body(CodeView.of(issued));
    }

    @Allow({"regievoerder", "consulent"})
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "revokeTabletcodes",
            summary = "Trek alle codes van de intake in en beëindig wat er op tablets open staat")
    @ApiResponse(responseCode = "204", description = "Ingetrokken")
    void revoke(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @PathVariable UUID intakeId) {
        Intake intake = find(nieuwkomerId, intakeId);
        revokeToegang.revoke(intake.opdracht().nieuwkomer(), intakeId);
    }

    private Intake find(UUID nieuwkomerId, UUID intakeId) {
        return findIntakes.get(
                new NieuwkomerId(nieuwkomerId.toString()), new IntakeId(intakeId.toString()), Handelende.current());
    }
}
