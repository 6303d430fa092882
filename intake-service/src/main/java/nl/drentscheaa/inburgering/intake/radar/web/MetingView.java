package nl.drentscheaa.inburgering.intake.radar.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.intake.radar.Asmeting;
import nl.drentscheaa.inburgering.intake.radar.Meting;
import nl.drentscheaa.inburgering.intake.radar.Score;
import nl.drentscheaa.inburgering.intake.radar.Vastlegging;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.intake.vragenlijst.Domein;
import org.jspecify.annotations.Nullable;

/** A measurement as a client gets it. */
@Schema(name = "Meting", description = "De scores op één moment, met wat er eerder stond")
record MetingView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "0 is de 0-meting")
        int nummer,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "zelfredzaamheid/1")
        String instrument,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat geldt")
        VastleggingView geldend,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat verbeterd is, het laatste eerst")
        List<VastleggingView> eerdere) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Metingvastlegging")
    record VastleggingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De dag van het gesprek")
            LocalDate datum,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<AsmetingView> assen,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wie het vastlegde")
            String door,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wanneer het is vastgelegd")
            Instant op,

            @Schema(description = "Waarom het eerdere niet klopte; ontbreekt bij de eerste vastlegging") @Nullable
            String correctie) {

        static VastleggingView of(Vastlegging one) {
            return new VastleggingView(
                    one.datum(),
                    one.assen().stream().map(AsmetingView::of).toList(),
                    one.door(),
                    one.op(),
                    one.correctie().map(Toelichting::value).orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Asmeting")
    record AsmetingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Domein domein,

            @Schema(minimum = "1", maximum = "5", description = "Wat de antwoorden toen voorstelden") @Nullable
            Integer voorstel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De redenen van het voorstel")
            List<String> redenen,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    minimum = "1",
                    maximum = "5",
                    description = "Wat is besloten")
            int score,

            @Schema(description = "Waarom de score afwijkt van het voorstel") @Nullable
            String reden,

            @Nullable String notitie) {

        static AsmetingView of(Asmeting as) {
            return new AsmetingView(
                    as.domein(),
                    as.voorstel().map(Score::value).orElse(null),
                    as.redenen(),
                    as.besluit().score().value(),
                    as.besluit().reden().map(Toelichting::value).orElse(null),
                    as.besluit().notitie().map(Toelichting::value).orElse(null));
        }
    }

    static MetingView of(Meting meting) {
        return new MetingView(
                meting.nummer(),
                meting.instrument().toString(),
                VastleggingView.of(meting.geldend()),
                meting.eerdere().stream().map(VastleggingView::of).toList());
    }
}
