package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.ChangeNieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Contact;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Dossiernummer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Reden;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regimebepaling;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Taalprofiel;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Tolkbehoefte;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsvergunning;
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

        @Schema(description = "De eerste dag waarop die wet geldt, niet voor de wet er was") @Nullable
        LocalDate regimeVanaf,

        @Schema(
                type = "string",
                minLength = 1,
                maxLength = Reden.LONGEST,
                description = "Waarom de wet wordt verbeterd; verplicht bij een andere wet of een andere dag")
        @Nullable
        Reden regimeReden,

        @NotNull @Schema(description = "De eerste dag in de gemeente")
        LocalDate aankomstdatum,

        @Size(max = Taalprofiel.MOST_TALEN)
        @Valid
        @Schema(description = "De talen van de nieuwkomer, elk één keer")
        @Nullable
        List<@NotNull TaalkennisRequest> talen,

        @Schema(description = "Ontbreekt zolang het niet is gevraagd") @Nullable
        Boolean tolkNodig,

        @Size(min = 1, max = 60)
        @Schema(description = "Een id uit de lijst van spreektalen; verplicht als een tolk nodig is")
        @Nullable
        String tolkTaal,

        Tolkbehoefte.@Nullable Voorkeur tolkVoorkeur,

        @Size(min = 1, max = 60)
        @Schema(description = "Een id uit de lijst van verblijfsstatussen", example = "asiel-bepaalde-tijd")
        @Nullable
        String verblijfsstatus,

        @Schema(description = "De eerste dag van de vergunning") @Nullable
        LocalDate verblijfVan,

        @Schema(description = "De laatste dag; ontbreekt voor onbepaalde tijd") @Nullable
        LocalDate verblijfTot,

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

        @Valid @Nullable AdresRequest adres,

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
    Registratie toRegistratie(Dossiernummer filedUnder, Lijsten lijsten) {
        return new Registratie(
                filedUnder,
                new Persoonsgegevens(
                        Optional.ofNullable(bsn),
                        naam.toNaam(),
                        geboortedatum,
                        geslacht,
                        lijsten.nationaliteit(nationaliteit),
                        voorkeurstaal),
                toTaalprofiel(lijsten),
                Verblijfsvergunning.of(
                        Optional.ofNullable(verblijfsstatus).map(lijsten::verblijfsstatus),
                        Optional.ofNullable(verblijfVan),
                        Optional.ofNullable(verblijfTot)),
                new Regimebepaling(regime, Optional.ofNullable(regimeVanaf)),
                aankomstdatum,
                Uitkering.of(Optional.ofNullable(uitkeringVan), Optional.ofNullable(uitkeringTot)),
                Optional.ofNullable(regisseur).map(String::strip).filter(name -> !name.isEmpty()),
                new Contact(
                        Optional.ofNullable(telefoon),
                        Optional.ofNullable(email),
                        Optional.ofNullable(adres).map(AdresRequest::toAdres),
                        Optional.ofNullable(notitie)));
    }

    /** As a change of somebody who is registered. */
    ChangeNieuwkomer.Wijziging toWijziging(Lijsten lijsten, String door) {
        return new ChangeNieuwkomer.Wijziging(
                Optional.ofNullable(dossiernummer),
                nummer -> toRegistratie(nummer, lijsten),
                Optional.ofNullable(regimeReden),
                door);
    }

    private Taalprofiel toTaalprofiel(Lijsten lijsten) {
        return new Taalprofiel(
                TaalkennisRequest.all(talen, lijsten),
                Tolkbehoefte.of(
                        Optional.ofNullable(tolkNodig),
                        Optional.ofNullable(tolkTaal).map(id -> lijsten.spreektaal("tolkTaal", id)),
                        Optional.ofNullable(tolkVoorkeur)));
    }
}
