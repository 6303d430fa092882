package nl.drentscheaa.inburgering.intake.toegang.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toegang.FindAccountkoppeling;
import nl.drentscheaa.inburgering.intake.toegang.IssueCode;
import nl.drentscheaa.inburgering.intake.toegang.IssueKoppelcode;
import nl.drentscheaa.inburgering.intake.toegang.UnlinkAccount;
import nl.drentscheaa.inburgering.platform.security.Allow;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The account of a newcomer as staff see it: whether there is one, the code for it, and the end of it. */
@RestController
@Tag(name = "accountkoppelingen", description = "Het eigen account van een nieuwkomer")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}")
class AccountkoppelingController {

    private final FindAccountkoppeling findAccountkoppeling;
    private final IssueKoppelcode issueKoppelcode;
    private final UnlinkAccount unlinkAccount;

    AccountkoppelingController(
            FindAccountkoppeling findAccountkoppeling, IssueKoppelcode issueKoppelcode, UnlinkAccount unlinkAccount) {
        this.findAccountkoppeling = findAccountkoppeling;
        this.issueKoppelcode = issueKoppelcode;
        this.unlinkAccount = unlinkAccount;
    }

    /** @param code shown now and never again */
    @Schema(name = "Koppelcode", description = "Een eenmalige code; hij is hierna nergens meer op te vragen")
    record KoppelcodeView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "25A-7K-QRST-3WXY")
            String code,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant geldigTot) {}

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/accountkoppeling")
    @Operation(operationId = "getAccountkoppeling", summary = "Of de nieuwkomer een eigen account heeft")
    AccountkoppelingView get(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return AccountkoppelingView.of(findAccountkoppeling.find(personOf(nieuwkomerId)));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/koppelcodes")
    @Operation(
            operationId = "issueKoppelcode",
            summary = "Geef een code uit waarmee de nieuwkomer een eigen account koppelt",
            description = "Eén keer te gebruiken en veertien dagen geldig. De code wordt nergens bewaard: een "
                    + "Idempotency-Key doet hier niets, nog eens vragen geeft een andere code.")
    @ApiResponse(responseCode = "201", description = "Uitgegeven", useReturnTypeSchema = true)
    ResponseEntity<KoppelcodeView> issue(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        IssueCode.Uitgifte issued = issueKoppelcode.issue(personOf(nieuwkomerId));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Idempotency-Answer", "not-kept")
                .body(new KoppelcodeView(issued.code().shown(), issued.geldigTot()));
    }

    @Allow({"regievoerder", "consulent"})
    @DeleteMapping("/accountkoppeling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "revokeAccountkoppeling",
            summary = "Ontkoppel het account van de nieuwkomer, en trek koppelcodes in")
    @ApiResponse(responseCode = "204", description = "Ontkoppeld")
    void revoke(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        unlinkAccount.unlink(personOf(nieuwkomerId));
    }

    private static NieuwkomerId personOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }
}
