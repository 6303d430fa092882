package nl.drentscheaa.inburgering.intake.wissing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.drentscheaa.inburgering.intake.wissing.Bewaarregel;
import nl.drentscheaa.inburgering.intake.wissing.SetBewaartermijn;
import nl.drentscheaa.inburgering.intake.wissing.web.WissingView.ParaafView;
import org.jspecify.annotations.Nullable;

/** How long a part of a dossier is kept, and was kept before. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Bewaartermijn", description = "Hoe lang een deel wordt bewaard nadat de plicht eindigde")
record BewaartermijnView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String deel,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String titel,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int jaren,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Waar dat geschreven staat")
        String bron,

        @Schema(description = "Ontbreekt zolang de gemeente niets anders instelde") @Nullable
        ParaafView ingesteld,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat eerder gold, het laatste eerst")
        List<BewaarregelView> eerdere,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een wijziging noemt")
        long versie) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Bewaarregel", description = "Hoe lang een deel eerder werd bewaard")
    record BewaarregelView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int jaren,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String bron,

            @Nullable ParaafView ingesteld) {

        static BewaarregelView of(Bewaarregel regel) {
            return new BewaarregelView(
                    regel.jaren(),
                    regel.bron(),
                    regel.ingesteld().map(ParaafView::of).orElse(null));
        }
    }

    static BewaartermijnView of(SetBewaartermijn.Regel known) {
        BewaarregelView holds = BewaarregelView.of(known.termijn().regel());
        return new BewaartermijnView(
                known.deel().id(),
                known.deel().titel(),
                holds.jaren(),
                holds.bron(),
                holds.ingesteld(),
                known.termijn().eerdere().stream().map(BewaarregelView::of).toList(),
                known.termijn().version());
    }
}
