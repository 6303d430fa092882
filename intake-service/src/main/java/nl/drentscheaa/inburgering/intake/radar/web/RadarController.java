package nl.drentscheaa.inburgering.intake.radar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.radar.FindRadar;
import nl.drentscheaa.inburgering.intake.radar.MeasureRadar;
import nl.drentscheaa.inburgering.intake.radar.Radar;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
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

/**
 * The radar of a newcomer: measured, put right, and what the answers suggest. For staff only: reasons come from answers
 * about health as well.
 */
@RestController
@Tag(name = "radar", description = "De zelfredzaamheidsradar: metingen en voorstellen")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/radar")
class RadarController {

    private final FindRadar findRadar;
    private final MeasureRadar measureRadar;

    RadarController(FindRadar findRadar, MeasureRadar measureRadar) {
        this.findRadar = findRadar;
        this.measureRadar = measureRadar;
    }

    /** @param items one per axis, in the order of the instrument */
    @Schema(name = "Scorevoorstellen")
    record VoorstellenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<VoorstelView> items) {}

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "getRadar", summary = "Alle metingen van een nieuwkomer")
    ResponseEntity<RadarView> get(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        Radar radar = findRadar.get(idOf(nieuwkomerId));
        return Versioned.ok(RadarView.of(radar), radar.version());
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/voorstel")
    @Operation(
            operationId = "proposeScores",
            summary = "De scores die de antwoorden nu voorstellen",
            description = "Elk voorstel noemt de regels die ertoe leidden. De professional besluit.")
    VoorstellenView propose(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return new VoorstellenView(findRadar.propose(idOf(nieuwkomerId)).stream()
                .map(VoorstelView::of)
                .toList());
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/metingen/{nummer}")
    @Operation(operationId = "getMeting", summary = "Eén meting", description = "Nummer 0 is de 0-meting.")
    ResponseEntity<MetingView> getMeting(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @PathVariable int nummer) {
        Radar radar = findRadar.get(idOf(nieuwkomerId));
        return Versioned.ok(MetingView.of(radar.get(nummer)), radar.version());
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/metingen")
    @Operation(
            operationId = "measureRadar",
            summary = "Leg een meting vast",
            description = "If-Match noemt de versie van de radar, zodat er nooit twee tegelijk worden vastgelegd.")
    @ApiResponse(responseCode = "201", description = "Vastgelegd", useReturnTypeSchema = true)
    ResponseEntity<MetingView> measure(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            ExpectedVersion expected,
            @RequestBody MetingRequest request) {
        Radar radar = measureRadar.measure(
                idOf(nieuwkomerId),
                expected,
                Caller.current().naam(),
                request.datum(),
                request.assen().toBesluiten());
        MetingView view = MetingView.of(radar.metingen().getLast());
        URI location = URI.create("/api/intake/v1/gemeenten/%s/nieuwkomers/%s/radar/metingen/%d"
                .formatted(gemeente, nieuwkomerId, view.nummer()));
        return Versioned.created(location, view, radar.version());
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping("/metingen/{nummer}")
    @Operation(
            operationId = "correctMeting",
            summary = "Verbeter een meting",
            description = "Wat er stond blijft bewaard, met de reden van de verbetering.")
    ResponseEntity<MetingView> correct(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable int nummer,
            ExpectedVersion expected,
            @RequestBody CorrectieRequest request) {
        Radar radar = measureRadar.correct(
                idOf(nieuwkomerId),
                nummer,
                expected,
                Caller.current().naam(),
                request.datum(),
                request.assen().toBesluiten(),
                request.correctie());
        return Versioned.ok(MetingView.of(radar.get(nummer)), radar.version());
    }

    private static NieuwkomerId idOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }
}
