package nl.drentscheaa.inburgering.intake.radar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.drentscheaa.inburgering.intake.radar.Regel;
import nl.drentscheaa.inburgering.intake.radar.Score;
import nl.drentscheaa.inburgering.intake.radar.Scorevoorstel;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import org.jspecify.annotations.Nullable;

/** A proposed score as a client gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Scorevoorstel", description = "De score die de antwoorden voorstellen, en waarom")
record VoorstelView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Domein domein,

        @Schema(minimum = "1", maximum = "5", description = "Ontbreekt als de antwoorden niets over deze as zeggen")
        @Nullable
        Integer score,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Alle regels die gelden")
        List<RedenView> redenen) {

    @Schema(name = "Scorereden")
    record RedenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String tekst,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Of de score zonder deze regel een andere kon zijn")
            boolean beslissend) {}

    static VoorstelView of(Scorevoorstel voorstel) {
        List<Regel> beslissend = voorstel.beslissend();
        return new VoorstelView(
                voorstel.domein(),
                voorstel.score().map(Score::value).orElse(null),
                voorstel.regels().stream()
                        .map(regel -> new RedenView(regel.reden(), beslissend.contains(regel)))
                        .toList());
    }
}
