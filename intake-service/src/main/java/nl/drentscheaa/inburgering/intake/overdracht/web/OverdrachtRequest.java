package nl.drentscheaa.inburgering.intake.overdracht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.overdracht.Kenmerk;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtsdossier;
import nl.drentscheaa.inburgering.intake.overdracht.Verwachting;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What is told of somebody who is expected, as a client sends it. */
@Schema(name = "OverdrachtGegevens", description = "Wie wordt verwacht en wat COA over diegene vertelt")
record OverdrachtRequest(
        @NotNull
        @Schema(
                type = "string",
                maxLength = 20,
                pattern = "^[A-Za-z0-9][A-Za-z0-9-]*$",
                description = "Kenmerk waarmee COA en de gemeente dezelfde persoon bedoelen; geen BSN",
                example = "COA-20417")
        Kenmerk kenmerk,

        @Schema(
                type = "string",
                maxLength = 20,
                pattern = "^[A-Za-z0-9][A-Za-z0-9-]*$",
                description = "Hetzelfde voor alle leden van een gezin",
                example = "G-881")
        @Nullable
        Kenmerk gezin,

        @Schema(type = "string", pattern = "^[0-9]{9}$", description = "Burgerservicenummer; voldoet aan de elfproef")
        @Nullable
        Bsn bsn,

        @NotNull @Valid OverdrachtNaamRequest naam,

        @NotNull LocalDate geboortedatum,

        @NotNull @Schema(description = "M man, V vrouw, X onbekend of geen van beide")
        Geslacht geslacht,

        @NotNull
        @Size(min = 1, max = 60)
        @Schema(description = "Een id uit de lijst van nationaliteiten", example = "syrische")
        String nationaliteit,

        @NotNull @Schema(description = "Taal waarin de persoon wil worden aangesproken (ISO 639-1)")
        Taal voorkeurstaal,

        @NotNull @Schema(description = "De dag waarop COA de persoon aan de gemeente koppelde")
        LocalDate aangekondigdOp,

        @Schema(description = "De dag waarop de persoon uiterlijk in de gemeente woont") @Nullable
        LocalDate verwachtOp,

        @Valid @Nullable DossierRequest dossier) {

    /** @param voornamen may be left out: not everybody has more than one name */
    @Schema(name = "OverdrachtNaamGegevens")
    record OverdrachtNaamRequest(
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
    Verwachting toVerwachting(Nationaliteiten nationaliteiten) {
        return new Verwachting(
                kenmerk,
                Optional.ofNullable(gezin),
                new Persoonsgegevens(
                        Optional.ofNullable(bsn),
                        naam.toNaam(),
                        geboortedatum,
                        geslacht,
                        nationaliteitOf(nationaliteiten),
                        voorkeurstaal),
                aangekondigdOp,
                Optional.ofNullable(verwachtOp));
    }

    Overdrachtsdossier toDossier() {
        return Optional.ofNullable(dossier).orElseGet(DossierRequest::nothing).toDossier();
    }

    private Nationaliteit nationaliteitOf(Nationaliteiten nationaliteiten) {
        try {
            return nationaliteiten.get(nationaliteit);
        } catch (InvalidValue refused) {
            throw refused.at("nationaliteit");
        }
    }
}
