package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Zoekopdracht;
import org.jspecify.annotations.Nullable;

/** Whom to look for, as a client sends it: in a body, since a name or BSN in an address ends up in logs. */
@Schema(name = "Zoekopdracht", description = "Wie wordt gezocht; alles wat is ingevuld moet passen")
record ZoekopdrachtRequest(
        @Size(max = 100)
        @Schema(description = "Begin van een deel van de naam, of een andere schrijfwijze ervan", example = "moham")
        @Nullable
        String naam,

        @Nullable LocalDate geboortedatum,

        @Schema(type = "string", pattern = "^[0-9]{9}$") @Nullable
        Bsn bsn,

        @Schema(type = "string", maxLength = 20) @Nullable Dossiernummer dossiernummer,

        @Schema(description = "Hoogstens zoveel, 1 tot 200", defaultValue = "50") @Nullable
        Integer limit,

        @Schema(description = "Waar de vorige bladzijde eindigde") @Nullable
        String cursor) {

    Zoekopdracht toZoekopdracht() {
        return new Zoekopdracht(
                Optional.ofNullable(naam),
                Optional.ofNullable(geboortedatum),
                Optional.ofNullable(bsn),
                Optional.ofNullable(dossiernummer));
    }
}
