package nl.drentscheaa.inburgering.intake.bijlage.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlagesoort;
import nl.drentscheaa.inburgering.intake.bijlage.Titel;

/** What a document is, as a client sends it; the file follows. */
@Schema(name = "BijlageGegevens", description = "Wat voor document het is; het bestand volgt")
record BijlageRequest(
        @NotNull Bijlagesoort soort,

        @NotNull @Schema(type = "string", minLength = 1, maxLength = Titel.LONGEST, example = "Diploma mbo verzorgende")
        Titel titel) {}
