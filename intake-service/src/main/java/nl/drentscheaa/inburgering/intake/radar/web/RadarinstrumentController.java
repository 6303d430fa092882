package nl.drentscheaa.inburgering.intake.radar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.drentscheaa.inburgering.intake.radar.Radarinstrumenten;
import nl.drentscheaa.inburgering.platform.security.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is measured and what each score means. The same for every municipality, and about nobody. */
@RestController
@Tag(name = "radar", description = "De zelfredzaamheidsradar: metingen en voorstellen")
@RequestMapping("/radarinstrumenten")
class RadarinstrumentController {

    private final Radarinstrumenten instrumenten;

    RadarinstrumentController(Radarinstrumenten instrumenten) {
        this.instrumenten = instrumenten;
    }

    /** @param items the oldest first; a new measurement is taken with the last */
    @Schema(name = "Radarinstrumenten")
    record RadarinstrumentenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<RadarinstrumentView> items) {}

    @Allow({"regievoerder", "consulent", "beheer"})
    @GetMapping
    @Operation(
            operationId = "listRadarinstrumenten",
            summary = "Alle versies van de radar",
            description = "Een nieuwe meting gebruikt de laatste.")
    RadarinstrumentenView list() {
        return new RadarinstrumentenView(
                instrumenten.all().stream().map(RadarinstrumentView::of).toList());
    }
}
