package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** A newcomer as a client gets one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Nieuwkomer", description = "Een nieuwkomer zoals de gemeente die kent")
record NieuwkomerView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID nieuwkomerId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String gemeente,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String dossiernummer,

        @Nullable String bsn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) NaamView naam,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate geboortedatum,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Geslacht geslacht,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Een id uit de lijst van nationaliteiten")
        String nationaliteit,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Taal voorkeurstaal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Regime regime,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate aankomstdatum,

        @Nullable LocalDate uitkeringVan,

        @Nullable LocalDate uitkeringTot,

        @Nullable String regisseur,

        @Nullable String telefoon,

        @Nullable String email,

        @Nullable String notitie,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een wijziging noemt, zoals ook in ETag")
        long versie) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Naam")
    record NaamView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String voornamen,

            @Nullable String tussenvoegsel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String achternaam) {

        static NaamView of(Naam naam) {
            return new NaamView(naam.voornamen(), naam.tussenvoegsel().orElse(null), naam.achternaam());
        }
    }

    static NieuwkomerView of(Nieuwkomer nieuwkomer) {
        Registratie facts = nieuwkomer.registratie();
        return new NieuwkomerView(
                UUID.fromString(nieuwkomer.id().value()),
                Tenancy.current().id().value(),
                facts.dossiernummer().value(),
                facts.bsn().map(Bsn::value).orElse(null),
                NaamView.of(facts.naam()),
                facts.geboortedatum(),
                facts.geslacht(),
                facts.nationaliteit().id(),
                facts.voorkeurstaal(),
                facts.regime(),
                facts.aankomstdatum(),
                facts.uitkering().map(Uitkering::van).orElse(null),
                facts.uitkering().flatMap(Uitkering::tot).orElse(null),
                facts.regisseur().orElse(null),
                facts.contact().telefoon().map(Telefoon::value).orElse(null),
                facts.contact().email().map(Email::value).orElse(null),
                facts.contact().notitie().map(Notitie::value).orElse(null),
                nieuwkomer.version());
    }
}
