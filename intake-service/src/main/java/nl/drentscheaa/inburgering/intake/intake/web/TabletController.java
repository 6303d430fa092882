package nl.drentscheaa.inburgering.intake.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import nl.drentscheaa.inburgering.intake.intake.AnswerIntake;
import nl.drentscheaa.inburgering.intake.intake.EigenIntake;
import nl.drentscheaa.inburgering.intake.intake.FindEigenIntake;
import nl.drentscheaa.inburgering.intake.intake.IntakeId;
import nl.drentscheaa.inburgering.intake.intake.Invuller;
import nl.drentscheaa.inburgering.intake.toegang.OpenTabletSessie;
import nl.drentscheaa.inburgering.intake.toegang.RedeemCode;
import nl.drentscheaa.inburgering.intake.toegang.TabletSessie;
import nl.drentscheaa.inburgering.intake.vragenlijst.VraagId;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.security.AllowPublic;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The intake on a tablet at the desk, without login. Of whom it is, and in which municipality, follows from the code
 * and then from the session, never from what the tablet says.
 */
@RestController
@Tag(name = "tabletsessies", description = "Invullen op een tablet aan de balie, zonder inloggen")
@SecurityRequirements
class TabletController {

    private static final String SESSIE = "Intake-Sessie";

    private final RedeemCode redeemCode;
    private final OpenTabletSessie tablet;
    private final FindEigenIntake findEigenIntake;
    private final AnswerIntake answerIntake;

    TabletController(
            RedeemCode redeemCode,
            OpenTabletSessie tablet,
            FindEigenIntake findEigenIntake,
            AnswerIntake answerIntake) {
        this.redeemCode = redeemCode;
        this.tablet = tablet;
        this.findEigenIntake = findEigenIntake;
        this.answerIntake = answerIntake;
    }

    /** @param code as it was typed: capitals, hyphens and blanks do not matter */
    @Schema(name = "TabletcodeGegevens")
    record CodeRequest(@NotNull @Size(min = 1, max = 40) String code) {}

    /** @param sessie goes along as a header with every request from now on */
    @Schema(name = "Tabletsessie", description = "Wat een tablet bij elk verzoek meestuurt, in de kop Intake-Sessie")
    record SessieView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String sessie,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Na vier uur stilte eindigt ze eerder")
            Instant geldigTot) {}

    @AllowPublic
    @PostMapping("/tabletsessies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "beginTabletsessie", summary = "Wissel een code in en begin met invullen")
    @ApiResponse(responseCode = "201", description = "Begonnen", useReturnTypeSchema = true)
    SessieView begin(@RequestBody CodeRequest request) {
        RedeemCode.Begonnen begun = redeemCode.begin(request.code());
        return new SessieView(begun.token(), begun.sessie().geldigTot());
    }

    @AllowPublic
    @DeleteMapping("/tabletsessie")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endTabletsessie", summary = "Stop op deze tablet")
    @ApiResponse(responseCode = "204", description = "Gestopt")
    void end(@Parameter(required = true) @RequestHeader(name = SESSIE, required = false) @Nullable String sessie) {
        tablet.end(sessie);
    }

    @AllowPublic
    @GetMapping("/tabletsessie/intake")
    @Operation(operationId = "getTabletIntake", summary = "De intake van deze tabletsessie")
    EigenIntakeView get(
            @Parameter(required = true) @RequestHeader(name = SESSIE, required = false) @Nullable String sessie) {
        return tablet.call(
                sessie, one -> shown(findEigenIntake.get(one.toegang().nieuwkomer(), intakeOf(one), handelende(one))));
    }

    @AllowPublic
    @PutMapping("/tabletsessie/intake/antwoorden/{vraagId}")
    @Operation(
            operationId = "answerTabletIntake",
            summary = "Bewaar een antwoord",
            description = "Wat eerder is geantwoord blijft bewaard, ook als twee apparaten tegelijk antwoorden.")
    EigenIntakeView.EigenAntwoordView answer(
            @Parameter(required = true) @RequestHeader(name = SESSIE, required = false) @Nullable String sessie,
            @PathVariable @Schema(type = "string") VraagId vraagId,
            @RequestBody AntwoordRequest request) {
        return tablet.call(
                sessie,
                one -> EigenIntakeView.EigenAntwoordView.of(answerIntake.answer(
                        one.toegang().nieuwkomer(),
                        intakeOf(one),
                        vraagId,
                        request.toInzending(Invuller.TABLET, one.id().toString()),
                        handelende(one))));
    }

    @AllowPublic
    @PutMapping("/tabletsessie/intake/status")
    @Operation(operationId = "markTabletIntakeIngevuld", summary = "Zeg dat je klaar bent met invullen")
    EigenIntakeView markIngevuld(
            @Parameter(required = true) @RequestHeader(name = SESSIE, required = false) @Nullable String sessie,
            @RequestBody StatusRequest request) {
        return tablet.call(
                sessie,
                one -> shown(findEigenIntake.own(
                        answerIntake.markIngevuld(one.toegang().nieuwkomer(), intakeOf(one), handelende(one)))));
    }

    /** Once it is closed there is nothing to show: what was said in the conversation is not for a tablet on the desk. */
    private static EigenIntakeView shown(EigenIntake eigen) {
        eigen.intake().requireOpen();
        return EigenIntakeView.of(eigen);
    }

    private static IntakeId intakeOf(TabletSessie sessie) {
        return new IntakeId(sessie.toegang().intake().orElseThrow().toString());
    }

    private static Handelende handelende(TabletSessie sessie) {
        return Handelende.program(sessie.handelende());
    }
}
