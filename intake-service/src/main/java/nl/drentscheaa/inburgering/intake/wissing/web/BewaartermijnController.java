package nl.drentscheaa.inburgering.intake.wissing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.wissing.Bewaarregel;
import nl.drentscheaa.inburgering.intake.wissing.Paraaf;
import nl.drentscheaa.inburgering.intake.wissing.SetBewaartermijn;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long each part of a dossier is kept, as the manager sets it. */
@RestController
@Tag(name = "bewaartermijnen", description = "Hoe lang elk deel van een dossier wordt bewaard")
@RequestMapping("/gemeenten/{gemeente}/bewaartermijnen")
class BewaartermijnController {

    private final SetBewaartermijn setBewaartermijn;
    private final Parafen parafen;

    BewaartermijnController(SetBewaartermijn setBewaartermijn, Parafen parafen) {
        this.setBewaartermijn = setBewaartermijn;
        this.parafen = parafen;
    }

    @Schema(name = "Bewaartermijnen")
    record BewaartermijnenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<BewaartermijnView> items) {}

    @Schema(name = "BewaartermijnGegevens")
    record BewaartermijnRequest(
            @NotNull @Min(0) @Max(Bewaarregel.MOST_JAREN) Integer jaren,

            @NotNull @Size(min = 1, max = Bewaarregel.LONGEST_BRON)
            String bron) {

        Bewaarregel toRegel(Paraaf door) {
            return new Bewaarregel(jaren, bron, Optional.of(door));
        }
    }

    @Allow({"regievoerder", "consulent", "beheer"})
    @GetMapping
    @Operation(operationId = "listBewaartermijnen", summary = "Hoe lang elk deel van een dossier wordt bewaard")
    BewaartermijnenView list(@PathVariable String gemeente) {
        return new BewaartermijnenView(
                setBewaartermijn.list().stream().map(BewaartermijnView::of).toList());
    }

    @Allow("beheer")
    @PutMapping("/{deel}")
    @Operation(operationId = "setBewaartermijn", summary = "Stel in hoe lang een deel wordt bewaard")
    ResponseEntity<BewaartermijnView> set(
            @PathVariable String gemeente,
            @PathVariable String deel,
            ExpectedVersion expected,
            @RequestBody BewaartermijnRequest request) {
        BewaartermijnView view =
                BewaartermijnView.of(setBewaartermijn.set(deel, expected, request.toRegel(parafen.current())));
        return Versioned.ok(view, view.versie());
    }
}
