package nl.drentscheaa.inburgering.pip.plan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.pip.plan.Doel;
import nl.drentscheaa.inburgering.pip.plan.DoelStatus;
import nl.drentscheaa.inburgering.pip.plan.Domein;
import nl.drentscheaa.inburgering.pip.plan.Leerroute;
import nl.drentscheaa.inburgering.pip.plan.Niveau;
import nl.drentscheaa.inburgering.pip.plan.Organisatie;
import nl.drentscheaa.inburgering.pip.plan.PlanStatus;
import nl.drentscheaa.inburgering.pip.plan.Planbeeld;
import nl.drentscheaa.inburgering.pip.plan.Planstand;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** A plan as a client gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Plan", description = "Een plan inburgering en participatie (PIP)")
record PlanView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID planId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID nieuwkomerId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String gemeente,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De naam van de nieuwkomer")
        String weergavenaam,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Het hoeveelste plan van de nieuwkomer het is, vanaf 1")
        int versienummer,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Leerroute leerroute,

        @Nullable Niveau niveau,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) PlanStatus status,

        @Schema(description = "De dag waarop het plan is vastgesteld; ontbreekt bij een concept") @Nullable
        LocalDate vastgesteldOp,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De doelen; een ketenpartner krijgt alleen de eigen doelen")
        List<DoelView> doelen,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een wijziging noemt, zoals ook in ETag")
        long versie) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Doel")
    record DoelView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Domein domein,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String omschrijving,

            @Nullable String organisatie,

            @Nullable LocalDate streefdatum,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            DoelStatus status) {

        static DoelView of(Doel doel) {
            return new DoelView(
                    doel.domein(),
                    doel.omschrijving().value(),
                    doel.organisatie().map(Organisatie::value).orElse(null),
                    doel.streefdatum().orElse(null),
                    doel.status());
        }
    }

    static PlanView of(Planbeeld beeld) {
        Planstand stand = beeld.stand();
        return new PlanView(
                stand.planId().value(),
                stand.nieuwkomerId().value(),
                Tenancy.current().id().value(),
                beeld.weergavenaam(),
                stand.versienummer().value(),
                stand.inhoud().leerroute(),
                stand.inhoud().niveau().orElse(null),
                stand.status(),
                stand.vastgesteldOp().orElse(null),
                stand.inhoud().doelen().stream().map(DoelView::of).toList(),
                beeld.versie());
    }
}
