package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Adres;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;

/** Where a newcomer lives, as a client sends it. */
@Schema(name = "AdresGegevens", description = "Het hele adres, of geen adres")
record AdresRequest(
        @NotNull @Size(min = 1, max = Adres.LONGEST) String straat,

        @NotNull @Size(min = 1, max = 12) @Schema(example = "12a")
        String huisnummer,

        @NotNull @Size(min = 6, max = 7) @Schema(example = "9461 BH")
        String postcode,

        @NotNull @Size(min = 1, max = Adres.LONGEST) String woonplaats) {

    /** @throws InvalidValue that points into the address */
    Adres toAdres() {
        try {
            return new Adres(straat, huisnummer, postcode, woonplaats);
        } catch (InvalidValue refused) {
            throw refused.at("adres/" + refused.field().orElse("straat"));
        }
    }
}
