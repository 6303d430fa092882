package nl.drentscheaa.inburgering.intake.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.intake.Gever;
import nl.drentscheaa.inburgering.intake.intake.Invuller;
import nl.drentscheaa.inburgering.intake.intake.Inzending;
import nl.drentscheaa.inburgering.intake.vragenlijst.Antwoord;
import org.jspecify.annotations.Nullable;

/** An answer as a device sends it. */
@Schema(name = "AntwoordGegevens", description = "Eén antwoord; eerdere antwoorden op dezelfde vraag blijven bewaard")
record AntwoordRequest(
        @NotNull
        @Schema(description = "Door het apparaat gemaakt; opnieuw versturen met dezelfde id legt niets dubbel vast")
        UUID gegevenId,

        @NotNull @Size(max = 50) @Schema(description = "Ids van opties, of één waarde; leeg om over te slaan")
        List<@NotNull @Size(max = 10_000) String> waarden,

        @NotNull
        @Schema(
                minimum = "0",
                description = "Het aantal van het antwoord dat men voor zich had; 0 als er nog geen antwoord was")
        Integer gezien,

        @NotNull
        @Schema(
                type = "string",
                pattern = "^[A-Za-z0-9-]{1,40}$",
                description = "Naam die het apparaat zichzelf willekeurig gaf")
        String apparaat,

        @Size(max = Inzending.LONGEST_REDEN)
        @Schema(description = "Waarom een medewerker het antwoord van de nieuwkomer verbetert")
        @Nullable
        String reden) {

    Inzending toInzending(Invuller wie, String gebruiker) {
        return new Inzending(
                gegevenId.toString(),
                new Antwoord(waarden),
                new Gever(wie, gebruiker, apparaat),
                gezien,
                wie == Invuller.CONSULENT ? Optional.ofNullable(reden) : Optional.empty());
    }
}
