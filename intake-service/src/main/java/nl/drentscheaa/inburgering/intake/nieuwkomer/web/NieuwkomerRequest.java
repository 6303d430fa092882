package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Contact;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What is registered of a newcomer, as a client sends it. */
@Schema(name = "NieuwkomerGegevens", description = "Wat van een nieuwkomer is vastgelegd")
record NieuwkomerRequest(
        @Schema(
                type = "string",
                maxLength = 20,
                pattern = "^[A-Za-z0-9][A-Za-z0-9-]*$",
                description = "Zonder dossiernummer geeft het platform er een, of blijft het bestaande",
                example = "A-0123")
        @Nullable
        Dossiernummer dossiernummer,

        @Schema(type = "string", pattern = "^[0-9]{9}$", description = "Burgerservicenummer; voldoet aan de elfproef")
        @Nullable
        Bsn bsn,

        @NotNull @Valid NaamRequest naam,

        @NotNull @Schema(description = "Op of voor de aankomst")
        LocalDate geboortedatum,

        @NotNull @Schema(description = "M man, V vrouw, X onbekend of geen van beide")
        Geslacht geslacht,

        @NotNull
        @Size(min = 1, max = 60)
        @Schema(description = "Een id uit de lijst van nationaliteiten", example = "syrische")
        String nationaliteit,

        @NotNull @Schema(description = "Taal waarin de nieuwkomer wil worden aangesproken (ISO 639-1)")
        Taal voorkeurstaal,

        @NotNull @Schema(description = "De wet waaronder de nieuwkomer inburgert")
        Regime regime,

        @NotNull @Schema(description = "De eerste dag in de gemeente")
        LocalDate aankomstdatum,

        @Schema(description = "De eerste dag met een uitkering") @Nullable
        LocalDate uitkeringVan,

        @Schema(description = "De laatste dag met een uitkering; ontbreekt zolang die loopt") @Nullable
        LocalDate uitkeringTot,

        @Size(min = 1, max = 60)
        @Schema(description = "Gebruikersnaam van de vaste regisseur", example = "regie")
        @Nullable
        String regisseur,

        @Schema(type = "string", minLength = 8, maxLength = 21, example = "06-00123456") @Nullable
        Telefoon telefoon,

        @Schema(type = "string", format = "email", maxLength = 200) @Nullable
        Email email,

        @Schema(type = "string", minLength = 1, maxLength = Notitie.LONGEST, description = "Korte notitie") @Nullable
        Notitie notitie) {

    /** @param voornamen may be left out: not everybody has more than one name */
    @Schema(name = "NaamGegevens")
    record NaamRequest(
            @Size(max = 200) @Nullable String voornamen,
            @Size(max = 200) @Nullable String tussenvoegsel,
            @NotNull @Size(min = 1, max = 200) String achternaam) {

        Naam toNaam() {
            try {
                return new Naam(
                        Optional.ofNullable(voornamen).orElse(""), Optional.ofNullable(tussenvoegsel), achternaam);
            } catch (InvalidValue refused) {
                throw refused.at("naam/achternaam");
            }
        }
    }

    /** @throws InvalidValue when the facts cannot all be true */
    Registratie toRegistratie(Dossiernummer filedUnder, Nationaliteiten nationaliteiten) {
        return new Registratie(
                filedUnder,
                Optional.ofNullable(bsn),
                naam.toNaam(),
                geboortedatum,
                geslacht,
                nationaliteitOf(nationaliteiten),
                voorkeurstaal,
                regime,
                aankomstdatum,
                Uitkering.of(Optional.ofNullable(uitkeringVan), Optional.ofNullable(uitkeringTot)),
                Optional.ofNullable(regisseur).map(String::strip).filter(name -> !name.isEmpty()),
                new Contact(Optional.ofNullable(telefoon), Optional.ofNullable(email), Optional.ofNullable(notitie)));
    }

    private Nationaliteit nationaliteitOf(Nationaliteiten nationaliteiten) {
        try {
            return nationaliteiten.get(nationaliteit);
        } catch (InvalidValue refused) {
            throw refused.at("nationaliteit");
        }
    }
}
