package nl.drentscheaa.inburgering.intake.radar.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;

/** A measurement put right, as a client sends it. */
@Schema(name = "MetingCorrectie", description = "Een meting zoals die had moeten zijn")
record CorrectieRequest(
        @NotNull LocalDate datum,

        @NotNull
        @Schema(type = "string", minLength = 1, maxLength = Toelichting.LONGEST, description = "Waarom het anders moet")
        Toelichting correctie,

        @NotNull @Valid AssenRequest assen) {}
