package nl.drentscheaa.inburgering.intake.radar.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.radar.As;
import nl.drentscheaa.inburgering.intake.radar.Radarinstrument;
import nl.drentscheaa.inburgering.intake.radar.Score;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;

/** A version of the radar as a client gets it. */
@Schema(name = "Radarinstrument", description = "De assen en wat elke score betekent")
record RadarinstrumentView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "zelfredzaamheid/1")
        String versie,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Hoe elke score heet, van 1 tot en met 5")
        List<String> niveaus,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "In de volgorde waarin ze worden getekend")
        List<AsView> assen) {

    @Schema(name = "Radaras")
    record AsView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Domein domein,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String titel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Waar het doel van de as staat")
            String bron,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Wat elke score betekent, van 1 tot en met 5")
            List<String> ankers,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat in het gesprek gevraagd wordt")
            List<String> deelvragen) {

        static AsView of(As as) {
            return new AsView(
                    as.domein(), as.titel(), as.bron(), scores().map(as::anker).toList(), as.deelvragen());
        }
    }

    static RadarinstrumentView of(Radarinstrument one) {
        return new RadarinstrumentView(
                one.versie().toString(),
                scores().map(one::niveau).toList(),
                one.assen().stream().map(AsView::of).toList());
    }

    private static Stream<Score> scores() {
        return IntStream.rangeClosed(Score.LAAGSTE.value(), Score.HOOGSTE.value())
                .mapToObj(Score::new);
    }
}
