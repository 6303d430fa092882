package nl.drentscheaa.inburgering.intake.bijlage.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of documents. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Bijlagen", description = "De documenten bij een dossier, het laatst toegevoegde eerst")
record BijlagenView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BijlageView> items,

        @Schema(description = "De bladwijzer van de volgende bladzijde; ontbreekt op de laatste") @Nullable
        String volgende,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Of nieuwe bestanden op virussen worden onderzocht")
        boolean virusscan) {}
