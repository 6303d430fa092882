package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Adres;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Email;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Naam;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Notitie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regime;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Regimecorrectie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Registratie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Telefoon;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Tolkbehoefte;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.taal.Taalgebruik;
import nl.drentscheaa.inburgering.intake.taal.Taalkennis;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsvergunning;
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

        @Nullable LocalDate regimeVanaf,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat van de wet is verbeterd, oudste eerst")
        List<RegimecorrectieView> regimecorrecties,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate aankomstdatum,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<TaalkennisView> talen,

        @Schema(description = "Ontbreekt zolang het niet is gevraagd") @Nullable
        Boolean tolkNodig,

        @Nullable String tolkTaal,

        Tolkbehoefte.@Nullable Voorkeur tolkVoorkeur,

        @Nullable String verblijfsstatus,

        @Nullable LocalDate verblijfVan,

        @Nullable LocalDate verblijfTot,

        @Nullable LocalDate uitkeringVan,

        @Nullable LocalDate uitkeringTot,

        @Nullable String regisseur,

        @Nullable String telefoon,

        @Nullable String email,

        @Nullable AdresView adres,

        @Nullable String notitie,

        @Schema(description = "De nieuwkomer in wiens dossier dit is opgegaan; dan is dit gesloten") @Nullable
        UUID opgegaanIn,

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

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Taalkennis")
    record TaalkennisView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Een id uit de lijst van spreektalen")
            String taal,

            @Nullable Schrift schrift,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Taalgebruik> gebruik) {

        static TaalkennisView of(Taalkennis one) {
            return new TaalkennisView(
                    one.taal().id(),
                    one.schrift().orElse(null),
                    one.gebruik().stream().sorted().toList());
        }
    }

    /**
     * @param regime what was registered before
     * @param door who put it right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Regimecorrectie")
    record RegimecorrectieView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Regime regime,

            @Nullable LocalDate vanaf,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String reden,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String door,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant op) {

        static RegimecorrectieView of(Regimecorrectie one) {
            return new RegimecorrectieView(
                    one.eerder().regime(),
                    one.eerder().vanaf().orElse(null),
                    one.reden().value(),
                    one.door(),
                    one.op());
        }
    }

    @Schema(name = "Adres")
    record AdresView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String straat,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String huisnummer,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String postcode,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String woonplaats) {

        static AdresView of(Adres adres) {
            return new AdresView(adres.straat(), adres.huisnummer(), adres.postcode(), adres.woonplaats());
        }
    }

    static NieuwkomerView of(Nieuwkomer nieuwkomer) {
        Registratie facts = nieuwkomer.registratie();
        Persoonsgegevens persoon = facts.persoon();
        Optional<Tolkbehoefte.Nodig> tolk = tolkOf(facts);
        return new NieuwkomerView(
                UUID.fromString(nieuwkomer.id().value()),
                Tenancy.current().id().value(),
                facts.dossiernummer().value(),
                persoon.bsn().map(Bsn::value).orElse(null),
                NaamView.of(persoon.naam()),
                persoon.geboortedatum(),
                persoon.geslacht(),
                persoon.nationaliteit().id(),
                persoon.voorkeurstaal(),
                facts.regimebepaling().regime(),
                facts.regimebepaling().vanaf().orElse(null),
                nieuwkomer.regimecorrecties().stream()
                        .map(RegimecorrectieView::of)
                        .toList(),
                facts.aankomstdatum(),
                facts.taalprofiel().talen().stream().map(TaalkennisView::of).toList(),
                facts.taalprofiel()
                        .tolk()
                        .map(Tolkbehoefte.Nodig.class::isInstance)
                        .orElse(null),
                tolk.map(one -> one.taal().id()).orElse(null),
                tolk.map(Tolkbehoefte.Nodig::voorkeur).orElse(null),
                facts.verblijf().map(permit -> permit.status().id()).orElse(null),
                facts.verblijf().map(Verblijfsvergunning::van).orElse(null),
                facts.verblijf().flatMap(Verblijfsvergunning::tot).orElse(null),
                facts.uitkering().map(Uitkering::van).orElse(null),
                facts.uitkering().flatMap(Uitkering::tot).orElse(null),
                facts.regisseur().orElse(null),
                facts.contact().telefoon().map(Telefoon::value).orElse(null),
                facts.contact().email().map(Email::value).orElse(null),
                facts.contact().adres().map(AdresView::of).orElse(null),
                facts.contact().notitie().map(Notitie::value).orElse(null),
                nieuwkomer
                        .opgegaan()
                        .map(one -> UUID.fromString(one.overlevende().value()))
                        .orElse(null),
                nieuwkomer.version());
    }

    private static Optional<Tolkbehoefte.Nodig> tolkOf(Registratie facts) {
        return facts.taalprofiel()
                .tolk()
                .filter(Tolkbehoefte.Nodig.class::isInstance)
                .map(Tolkbehoefte.Nodig.class::cast);
    }
}
