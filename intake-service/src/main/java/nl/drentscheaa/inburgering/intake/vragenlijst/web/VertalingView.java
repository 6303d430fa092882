package nl.drentscheaa.inburgering.intake.vragenlijst.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaalcontrole;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaalstatus;
import nl.drentscheaa.inburgering.intake.vragenlijst.Vertaling;
import org.jspecify.annotations.Nullable;

/** A translation as a client gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Vertaling", description = "Of een vertaler de teksten in een taal heeft nagekeken, voor deze gemeente")
record VertalingView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Taal taal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Vertaalstatus status,

        @Schema(description = "Naam van de vertaler") @Nullable
        String vertaler,

        @Schema(description = "De dag waarop is vastgelegd dat de vertaler ze nakeek") @Nullable
        LocalDate datum,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een wijziging noemt, zoals ook in ETag; 0 als er niets is")
        long versie) {

    static VertalingView of(Vertaling vertaling) {
        return new VertalingView(
                vertaling.taal(),
                vertaling.status(),
                vertaling.controle().map(one -> one.vertaler().naam()).orElse(null),
                vertaling.controle().map(Vertaalcontrole::datum).orElse(null),
                vertaling.version());
    }
}
