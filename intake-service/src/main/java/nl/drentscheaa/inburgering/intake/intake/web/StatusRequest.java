package nl.drentscheaa.inburgering.intake.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** What a newcomer says of an intake: there is one thing to say. */
@Schema(name = "IntakestatusGegevens")
record StatusRequest(
        @NotNull @Schema(description = "Klaar met invullen; nog eens zeggen verandert niets")
        Gemeld status) {

    enum Gemeld {
        @JsonProperty("ingevuld")
        INGEVULD
    }
}
