package nl.drentscheaa.inburgering.intake.wissing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.wissing.EraseDossier;
import nl.drentscheaa.inburgering.intake.wissing.Wisgrond;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The erasure of one newcomer: shown, proposed, taken back, confirmed. */
@RestController
@Tag(name = "rechten", description = "Wat een nieuwkomer over de eigen gegevens mag vragen")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/wissing")
class WissingController {

    private final EraseDossier eraseDossier;
    private final Parafen parafen;

    WissingController(EraseDossier eraseDossier, Parafen parafen) {
        this.eraseDossier = eraseDossier;
        this.parafen = parafen;
    }

    /** Why, and since when. */
    @Schema(name = "WissingGegevens")
    record WissingRequest(
            @NotNull @Schema(description = "Waarom de nieuwkomer mag worden gewist")
            Wisgrond grond,

            @NotNull @Schema(description = "De dag waarop de plicht eindigde, of van het overlijden")
            LocalDate sinds) {}

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "getWissing", summary = "Wat er bij het wissen verdwijnt en wat blijft")
    ResponseEntity<WissingView> get(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return answer(eraseDossier.preview(idOf(nieuwkomerId)));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping
    @Operation(
            operationId = "proposeWissing",
            summary = "Stel voor een nieuwkomer te wissen",
            description = "Pas als de bewaartermijn van elk deel voorbij is. Een ander moet het bevestigen.")
    @ApiResponse(responseCode = "201", description = "Voorgesteld", useReturnTypeSchema = true)
    ResponseEntity<WissingView> propose(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @RequestBody WissingRequest request) {
        WissingView proposed = WissingView.of(
                eraseDossier.propose(idOf(nieuwkomerId), request.grond(), request.sinds(), parafen.current()));
        URI location =
                URI.create("/api/intake/v1/gemeenten/%s/nieuwkomers/%s/wissing".formatted(gemeente, nieuwkomerId));
        return Versioned.created(location, proposed, proposed.versie());
    }

    @Allow({"regievoerder", "consulent"})
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawWissing", summary = "Trek het voorstel om te wissen in")
    void withdraw(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId, ExpectedVersion expected) {
        eraseDossier.withdraw(idOf(nieuwkomerId), expected);
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/bevestiging")
    @Operation(
            operationId = "confirmWissing",
            summary = "Wis de nieuwkomer",
            description = "Door een ander dan wie het voorstelde. Hierna kan niemand de gegevens nog lezen.")
    ResponseEntity<WissingView> confirm(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, ExpectedVersion expected) {
        WissingView confirmed = WissingView.of(eraseDossier.confirm(idOf(nieuwkomerId), expected, parafen.current()));
        return Versioned.ok(confirmed, confirmed.versie());
    }

    private static ResponseEntity<WissingView> answer(EraseDossier.Voorbeeld voorbeeld) {
        WissingView view = WissingView.of(voorbeeld);
        return Versioned.ok(view, view.versie());
    }

    private static NieuwkomerId idOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }
}
