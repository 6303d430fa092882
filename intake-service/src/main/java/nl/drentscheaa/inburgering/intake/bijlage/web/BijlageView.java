package nl.drentscheaa.inburgering.intake.bijlage.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.drentscheaa.inburgering.intake.bijlage.Bestand;
import nl.drentscheaa.inburgering.intake.bijlage.Bestandstype;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage.Handeling;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlagesoort;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlagestatus;
import org.jspecify.annotations.Nullable;

/** A document as a client gets it; its bytes are asked for apart. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Bijlage", description = "Een document bij een dossier")
record BijlageView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String bijlageId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Bijlagesoort soort,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Diploma mbo verzorgende")
        String titel,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Bijlagestatus status,

        @Schema(description = "Ontbreekt zolang er nog geen heel bestand binnen is") @Nullable
        BestandView bestand,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wie het toevoegde")
        String door,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wanneer het is toegevoegd")
        Instant op,

        @Nullable VerwijderingView verwijderd,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match noemt, zoals ook in ETag")
        long versie) {

    /**
     * @param naam safe on every system
     * @param gescand whether a virus scanner looked at it
     */
    @Schema(name = "Bijlagebestand")
    record BestandView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Diploma mbo verzorgende.pdf")
            String naam,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat de inhoud zelf zegt te zijn")
            Bestandstype type,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long bytes,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Of er op virussen is gezocht")
            boolean gescand) {

        static BestandView of(Bijlage bijlage, Bestand bestand) {
            return new BestandView(
                    bijlage.bestandsnaam().orElseThrow(), bestand.type(), bestand.bytes(), bestand.gescand());
        }
    }

    @Schema(name = "Bijlageverwijdering")
    record VerwijderingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String door,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant op,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Daarna kan het niet meer terug")
            Instant terugTeZettenTot) {

        static VerwijderingView of(Bijlage bijlage, Handeling handeling) {
            return new VerwijderingView(
                    handeling.door(), handeling.op(), bijlage.terugTeZettenTot().orElseThrow());
        }
    }

    static BijlageView of(Bijlage bijlage) {
        return new BijlageView(
                bijlage.id().value(),
                bijlage.soort(),
                bijlage.titel().value(),
                bijlage.status(),
                bijlage.bestand()
                        .map(bestand -> BestandView.of(bijlage, bestand))
                        .orElse(null),
                bijlage.toegevoegd().door(),
                bijlage.toegevoegd().op(),
                bijlage.verwijderd()
                        .map(handeling -> VerwijderingView.of(bijlage, handeling))
                        .orElse(null),
                bijlage.version());
    }
}
