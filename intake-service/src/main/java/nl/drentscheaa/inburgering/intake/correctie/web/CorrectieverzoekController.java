package nl.drentscheaa.inburgering.intake.correctie.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.correctie.Correctieverzoek;
import nl.drentscheaa.inburgering.intake.correctie.CorrectieverzoekId;
import nl.drentscheaa.inburgering.intake.correctie.FindCorrectieverzoeken;
import nl.drentscheaa.inburgering.intake.correctie.RecordCorrectieverzoek;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a newcomer asks to have put right, and the answers. What is wrong is put right where it stands. */
@RestController
@Tag(name = "rechten", description = "Wat een nieuwkomer over de eigen gegevens mag vragen")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/correctieverzoeken")
class CorrectieverzoekController {

    private static final String VERZOEK = "/api/intake/v1/gemeenten/%s/nieuwkomers/%s/correctieverzoeken/%s";

    private final FindCorrectieverzoeken findVerzoeken;
    private final RecordCorrectieverzoek recordVerzoek;
    private final Clock clock;

    CorrectieverzoekController(
            FindCorrectieverzoeken findVerzoeken, RecordCorrectieverzoek recordVerzoek, Clock clock) {
        this.findVerzoeken = findVerzoeken;
        this.recordVerzoek = recordVerzoek;
        this.clock = clock;
    }

    /** @param items what was asked last first */
    @Schema(name = "Correctieverzoeken")
    record CorrectieverzoekenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<CorrectieverzoekView> items) {}

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "listCorrectieverzoeken", summary = "Wat de nieuwkomer vroeg te verbeteren")
    CorrectieverzoekenView list(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return new CorrectieverzoekenView(findVerzoeken.list(nieuwkomer(nieuwkomerId)).stream()
                .map(one -> CorrectieverzoekView.of(one, clock))
                .toList());
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping
    @Operation(
            operationId = "recordCorrectieverzoek",
            summary = "Schrijf op wat de nieuwkomer vraagt te verbeteren",
            description = "Binnen een maand volgt een antwoord.")
    @ApiResponse(responseCode = "201", description = "Opgeschreven", useReturnTypeSchema = true)
    ResponseEntity<CorrectieverzoekView> record(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @RequestBody CorrectieverzoekRequest request) {
        Correctieverzoek recorded = recordVerzoek.record(
                nieuwkomer(nieuwkomerId),
                request.gevraagdOp(),
                request.verzoek(),
                Caller.current().naam());
        URI location = URI.create(VERZOEK.formatted(gemeente, nieuwkomerId, recorded.id()));
        return Versioned.created(location, CorrectieverzoekView.of(recorded, clock), recorded.version());
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/{correctieverzoekId}")
    @Operation(operationId = "getCorrectieverzoek", summary = "Eén verzoek om iets te verbeteren")
    ResponseEntity<CorrectieverzoekView> get(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @PathVariable UUID correctieverzoekId) {
        return answer(findVerzoeken.get(nieuwkomer(nieuwkomerId), verzoek(correctieverzoekId)));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/{correctieverzoekId}/besluit")
    @Operation(
            operationId = "decideCorrectieverzoek",
            summary = "Leg vast dat iets is verbeterd, of waarom niet",
            description = "Het antwoord heeft de tekst voor de nieuwkomer. Aan een besluit verandert niets meer.")
    ResponseEntity<CorrectieverzoekView> decide(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID correctieverzoekId,
            ExpectedVersion expected,
            @RequestBody VerzoekbesluitRequest request) {
        return answer(recordVerzoek.decide(
                nieuwkomer(nieuwkomerId),
                verzoek(correctieverzoekId),
                expected,
                request.uitkomst(),
                Optional.ofNullable(request.reden()),
                Caller.current().naam()));
    }

    private ResponseEntity<CorrectieverzoekView> answer(Correctieverzoek verzoek) {
        return Versioned.ok(CorrectieverzoekView.of(verzoek, clock), verzoek.version());
    }

    private static NieuwkomerId nieuwkomer(UUID id) {
        return new NieuwkomerId(id.toString());
    }

    private static CorrectieverzoekId verzoek(UUID id) {
        return new CorrectieverzoekId(id.toString());
    }
}
