package nl.drentscheaa.inburgering.intake.inzage.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.dossier.Rubriek;
import nl.drentscheaa.inburgering.intake.inzage.Export;

/** All that is kept about a person, as a file. */
@Schema(name = "Export", description = "Alles wat de gemeente over een persoon bewaart, om te lezen en mee te nemen")
record ExportView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID nieuwkomerId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De naam van de gemeente")
        String gemeente,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant gemaaktOp,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<RubriekView> rubrieken) {

    @Schema(name = "Rubriek", description = "Gegevens die bij elkaar horen")
    record RubriekView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String titel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<GegevenView> regels,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<RubriekView> onderdelen) {

        static RubriekView of(Rubriek rubriek) {
            return new RubriekView(
                    rubriek.titel(),
                    rubriek.regels().stream()
                            .map(regel -> new GegevenView(regel.label(), regel.waarde()))
                            .toList(),
                    rubriek.onderdelen().stream().map(RubriekView::of).toList());
        }
    }

    @Schema(name = "LeesbaarGegeven", description = "Een gegeven met zijn naam, beide in het Nederlands")
    record GegevenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String label,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String waarde) {}

    static ExportView of(Export export) {
        return new ExportView(
                UUID.fromString(export.nieuwkomer().value()),
                export.gemeente(),
                export.gemaaktOp(),
                export.rubrieken().stream().map(RubriekView::of).toList());
    }
}
