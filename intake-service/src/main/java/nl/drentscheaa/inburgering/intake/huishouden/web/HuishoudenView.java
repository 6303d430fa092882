package nl.drentscheaa.inburgering.intake.huishouden.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.huishouden.FindHuishoudens.Gezin;
import nl.drentscheaa.inburgering.intake.huishouden.Gezinslid;
import nl.drentscheaa.inburgering.intake.huishouden.Huishouden;
import nl.drentscheaa.inburgering.intake.huishouden.Regisseur;
import nl.drentscheaa.inburgering.intake.huishouden.Relatie;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** A household as a client gets one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Huishouden", description = "Wie bij elkaar horen, en wie de regie heeft")
record HuishoudenView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID huishoudenId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String gemeente,

        @Nullable RegisseurView regisseur,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Ook wie er niet meer bij hoort")
        List<GezinslidView> gezinsleden,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een wijziging noemt, zoals ook in ETag")
        long versie) {

    @Schema(name = "Regisseur")
    record RegisseurView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String account,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String naam) {

        static RegisseurView of(Regisseur regisseur) {
            return new RegisseurView(regisseur.account(), regisseur.naam());
        }
    }

    /**
     * @param weergavenaam absent for who is not known any more
     * @param tot the last day; absent for who still belongs to it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Gezinslid")
    record GezinslidView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            UUID nieuwkomerId,

            @Nullable String dossiernummer,

            @Nullable String weergavenaam,

            @Nullable LocalDate geboortedatum,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Relatie relatie,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate van,

            @Nullable LocalDate tot) {

        static GezinslidView of(Gezinslid lid, Optional<NieuwkomerRegel> wie) {
            return new GezinslidView(
                    UUID.fromString(lid.nieuwkomer().value()),
                    wie.map(one -> one.dossiernummer().value()).orElse(null),
                    wie.map(NieuwkomerRegel::weergavenaam).orElse(null),
                    wie.map(NieuwkomerRegel::geboortedatum).orElse(null),
                    lid.relatie(),
                    lid.van(),
                    lid.tot().orElse(null));
        }
    }

    static HuishoudenView of(Gezin gezin) {
        Huishouden huishouden = gezin.huishouden();
        return new HuishoudenView(
                UUID.fromString(huishouden.id().value()),
                Tenancy.current().id().value(),
                huishouden.regisseur().map(RegisseurView::of).orElse(null),
                huishouden.gezinsleden().stream()
                        .map(lid -> GezinslidView.of(
                                lid, Optional.ofNullable(gezin.namen().get(lid.nieuwkomer()))))
                        .toList(),
                huishouden.version());
    }
}
