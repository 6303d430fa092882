package nl.drentscheaa.inburgering.intake.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.intake.FindIntakes;
import nl.drentscheaa.inburgering.intake.intake.Intake;
import nl.drentscheaa.inburgering.intake.intake.StartIntake;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Versie;
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

/** The intakes of a newcomer: listed, and one begun. */
@RestController
@Tag(name = "intakes", description = "De brede intake van een nieuwkomer")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/intakes")
class IntakesController {

    private static final String INTAKE = "/api/intake/v1/gemeenten/%s/nieuwkomers/%s/intakes/%s";

    private final FindIntakes findIntakes;
    private final StartIntake startIntake;

    IntakesController(FindIntakes findIntakes, StartIntake startIntake) {
        this.findIntakes = findIntakes;
        this.startIntake = startIntake;
    }

    /** @param items the latest first */
    @Schema(name = "Intakes")
    record IntakesView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<IntakeRegelView> items) {}

    /** @param vragenlijst without one, the questionnaire that holds now */
    @Schema(name = "IntakeGegevens")
    record IntakeRequest(
            @NotNull @Schema(description = "De taal waarin de vragen het eerst worden getoond")
            Taal taal,

            @Schema(description = "Zonder vragenlijst de versie die nu geldt") @Nullable
            VersieRequest vragenlijst) {}

    @Schema(name = "VragenlijstversieGegevens")
    record VersieRequest(
            @NotNull @Size(min = 1, max = 40) String naam,
            @NotNull @Min(1) Integer versie) {

        Versie toVersie() {
            return new Versie(naam, versie);
        }
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "listIntakes", summary = "De intakes van een nieuwkomer")
    IntakesView list(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return new IntakesView(findIntakes.list(new NieuwkomerId(nieuwkomerId.toString())).stream()
                .map(IntakeRegelView::of)
                .toList());
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping
    @Operation(operationId = "startIntake", summary = "Begin de intake van een nieuwkomer")
    @ApiResponse(responseCode = "201", description = "Begonnen", useReturnTypeSchema = true)
    ResponseEntity<IntakeView> start(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @RequestBody IntakeRequest request) {
        Intake started = startIntake.start(
                new NieuwkomerId(nieuwkomerId.toString()),
                request.taal(),
                Optional.ofNullable(request.vragenlijst()).map(VersieRequest::toVersie));
        URI location = URI.create(INTAKE.formatted(gemeente, nieuwkomerId, started.id()));
        return Versioned.created(location, IntakeView.of(started), started.version());
    }
}
