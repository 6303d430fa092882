package nl.drentscheaa.inburgering.intake.correctie.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import nl.drentscheaa.inburgering.intake.correctie.Verzoekuitkomst;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.jspecify.annotations.Nullable;

/** What is decided about a request, as a client sends it. */
@Schema(name = "VerzoekbesluitGegevens")
record VerzoekbesluitRequest(
        @NotNull Verzoekuitkomst uitkomst,

        @Schema(
                type = "string",
                minLength = 1,
                maxLength = Toelichting.LONGEST,
                description =
                        "Bij een weigering verplicht: waarom. Anders wat er is verbeterd. De nieuwkomer leest dit.")
        @Nullable
        Toelichting reden) {}
