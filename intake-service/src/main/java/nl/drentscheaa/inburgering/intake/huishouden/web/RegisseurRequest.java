package nl.drentscheaa.inburgering.intake.huishouden.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.drentscheaa.inburgering.intake.huishouden.Regisseur;

/** Who directs, as a client sends it. */
@Schema(name = "RegisseurGegevens", description = "De ene professional die de regie heeft")
record RegisseurRequest(
        @NotNull
        @Size(min = 1, max = Regisseur.LONGEST_ACCOUNT)
        @Schema(description = "Gebruikersnaam", example = "regie")
        String account,

        @NotNull @Size(min = 1, max = Regisseur.LONGEST_NAAM)
        String naam) {

    Regisseur toRegisseur() {
        return new Regisseur(account, naam);
    }
}
