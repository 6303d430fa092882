package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroute;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.jspecify.annotations.Nullable;

/** A choice as a client sends it. */
@Schema(name = "LeerrouteKeuze", description = "De gekozen leerroute")
record LeerrouteRequest(
        @NotNull Leerroute leerroute,

        @Schema(
                type = "string",
                minLength = 1,
                maxLength = Toelichting.LONGEST,
                description = "Verplicht als de keuze afwijkt van het voorstel")
        @Nullable
        Toelichting reden) {}
