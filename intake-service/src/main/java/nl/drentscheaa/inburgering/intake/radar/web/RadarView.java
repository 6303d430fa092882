package nl.drentscheaa.inburgering.intake.radar.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.drentscheaa.inburgering.intake.radar.Radar;

/** The radar of a newcomer as a client gets it. */
@Schema(name = "Radar", description = "Alle metingen van een nieuwkomer")
record RadarView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De 0-meting eerst")
        List<MetingView> metingen,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een meting noemt, zoals ook in ETag; 0 als er niets is")
        long versie) {

    static RadarView of(Radar radar) {
        return new RadarView(radar.metingen().stream().map(MetingView::of).toList(), radar.version());
    }
}
