package nl.drentscheaa.inburgering.intake.overdracht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.overdracht.Contactpersoon;
import nl.drentscheaa.inburgering.intake.overdracht.Gezinshereniging;
import nl.drentscheaa.inburgering.intake.overdracht.MedischeAandacht;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtsdossier;
import nl.drentscheaa.inburgering.intake.overdracht.Voorinburgering;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What COA tells of a person, as a client sends it; what is left out is asked for. */
@Schema(name = "OverdrachtsdossierGegevens", description = "Wat COA vertelt; wat ontbreekt, wordt gevraagd")
record DossierRequest(
        @Nullable Voorinburgering voorinburgering,

        @Schema(description = "Niveau van lezen") @Nullable Taalniveau lezen,

        @Schema(description = "Niveau van schrijven") @Nullable
        Taalniveau schrijven,

        @Schema(description = "Niveau van luisteren") @Nullable
        Taalniveau luisteren,

        @Schema(description = "Niveau van spreken") @Nullable
        Taalniveau spreken,

        @Schema(description = "Alleen of er aandacht nodig is; waarvoor staat in de medische toelichting") @Nullable
        MedischeAandacht medischeAandacht,

        @Nullable Gezinshereniging gezinshereniging,

        @Schema(type = "string", minLength = 1, maxLength = Toelichting.LONGEST) @Nullable
        Toelichting opleiding,

        @Schema(type = "string", minLength = 1, maxLength = Toelichting.LONGEST) @Nullable
        Toelichting werkervaring,

        @Size(min = 1, max = Contactpersoon.LONGEST) @Schema(description = "Naam van wie bij COA meer weet") @Nullable
        String contactpersoon,

        @Schema(type = "string", minLength = 8, maxLength = 21) @Nullable
        Telefoon contactTelefoon,

        @Schema(type = "string", format = "email", maxLength = 200) @Nullable
        Email contactEmail,

        @Size(min = 1, max = Overdrachtsdossier.LONGEST_LOCATIE)
        @Schema(description = "Het azc waar de persoon woont", example = "Azc Assen")
        @Nullable
        String opvanglocatie,

        @Schema(minimum = "1", maximum = "12", description = "Gewenst aantal slaapkamers") @Nullable
        Integer slaapkamers) {

    static DossierRequest nothing() {
        return new DossierRequest(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    Overdrachtsdossier toDossier() {
        try {
            return new Overdrachtsdossier(
                    Optional.ofNullable(voorinburgering),
                    new Taalniveaus(
                            Optional.ofNullable(lezen),
                            Optional.ofNullable(schrijven),
                            Optional.ofNullable(luisteren),
                            Optional.ofNullable(spreken)),
                    Optional.ofNullable(medischeAandacht),
                    Optional.ofNullable(gezinshereniging),
                    Optional.ofNullable(opleiding),
                    Optional.ofNullable(werkervaring),
                    Contactpersoon.of(
                            Optional.ofNullable(contactpersoon),
                            Optional.ofNullable(contactTelefoon),
                            Optional.ofNullable(contactEmail)),
                    Optional.ofNullable(opvanglocatie),
                    Optional.ofNullable(slaapkamers));
        } catch (InvalidValue refused) {
            throw refused.at("dossier/" + refused.field().orElse("contactpersoon"));
        }
    }
}
