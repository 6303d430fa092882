package nl.drentscheaa.inburgering.intake.radar.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A measurement as a client sends it. */
@Schema(name = "MetingGegevens", description = "Wat de professional op elke as besluit")
record MetingRequest(
        @NotNull @Schema(description = "De dag van het gesprek; na de vorige meting en niet in de toekomst")
        LocalDate datum,

        @NotNull @Valid AssenRequest assen) {}
