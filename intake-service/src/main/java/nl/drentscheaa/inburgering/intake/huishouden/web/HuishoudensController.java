package nl.drentscheaa.inburgering.intake.huishouden.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.huishouden.ChangeHuishouden;
import nl.drentscheaa.inburgering.intake.huishouden.FindHuishoudens;
import nl.drentscheaa.inburgering.intake.huishouden.FindHuishoudens.Gezin;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The households of a municipality: those of one newcomer, and one more. */
@RestController
@Tag(name = "huishoudens", description = "Eén gezin, één plan, één regisseur")
@RequestMapping("/gemeenten/{gemeente}")
class HuishoudensController {

    private static final String HUISHOUDEN = "/api/intake/v1/gemeenten/%s/huishoudens/%s";

    private final FindHuishoudens findHuishoudens;
    private final ChangeHuishouden changeHuishouden;

    HuishoudensController(FindHuishoudens findHuishoudens, ChangeHuishouden changeHuishouden) {
        this.findHuishoudens = findHuishoudens;
        this.changeHuishouden = changeHuishouden;
    }

    /** @param items the present one first */
    @Schema(name = "Huishoudens")
    record HuishoudensView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<HuishoudenView> items) {}

    @Schema(name = "HuishoudenGegevens", description = "Een nieuw huishouden")
    record HuishoudenRequest(
            @NotNull @Size(min = 1, max = 20) @Valid List<@NotNull GezinslidRequest> gezinsleden,
            @Valid @Nullable RegisseurRequest regisseur) {}

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/nieuwkomers/{nieuwkomerId}/huishoudens")
    @Operation(
            operationId = "listHuishoudens",
            summary = "De huishoudens van een nieuwkomer",
            description = "Het huidige eerst, als dat er is; daarna waar de nieuwkomer eerder bij hoorde.")
    HuishoudensView list(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return new HuishoudensView(findHuishoudens.of(new NieuwkomerId(nieuwkomerId.toString())).stream()
                .map(HuishoudenView::of)
                .toList());
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/huishoudens")
    @Operation(operationId = "formHuishouden", summary = "Leg een huishouden vast")
    @ApiResponse(responseCode = "201", description = "Vastgelegd", useReturnTypeSchema = true)
    ResponseEntity<HuishoudenView> form(@PathVariable String gemeente, @RequestBody HuishoudenRequest request) {
        Gezin formed = changeHuishouden.form(
                request.gezinsleden().stream()
                        .map(GezinslidRequest::toGezinslid)
                        .toList(),
                Optional.ofNullable(request.regisseur()).map(RegisseurRequest::toRegisseur));
        return Versioned.created(
                URI.create(HUISHOUDEN.formatted(gemeente, formed.huishouden().id())),
                HuishoudenView.of(formed),
                formed.huishouden().version());
    }
}
