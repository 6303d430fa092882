package nl.drentscheaa.inburgering.intake.correctie.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;

/** What a person asks to have put right, as a client sends it. */
@Schema(name = "CorrectieverzoekGegevens", description = "Wat een nieuwkomer vraagt te verbeteren")
record CorrectieverzoekRequest(
        @NotNull @Schema(description = "De dag waarop het verzoek binnenkwam; niet in de toekomst")
        LocalDate gevraagdOp,

        @NotNull
        @Schema(
                type = "string",
                minLength = 1,
                maxLength = Toelichting.LONGEST,
                description = "Wat er niet klopt, en wat er moet staan")
        Toelichting verzoek) {}
