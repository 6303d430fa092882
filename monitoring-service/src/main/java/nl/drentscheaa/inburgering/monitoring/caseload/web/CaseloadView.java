package nl.drentscheaa.inburgering.monitoring.caseload.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.monitoring.caseload.FindCaseload;
import nl.drentscheaa.inburgering.monitoring.caseload.Intakestatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Leerroute;
import nl.drentscheaa.inburgering.monitoring.caseload.PlanStatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Radarstand;
import nl.drentscheaa.inburgering.monitoring.caseload.Regel;
import nl.drentscheaa.inburgering.monitoring.caseload.Signaal;
import nl.drentscheaa.inburgering.monitoring.caseload.Status;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnen;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnsoort;
import nl.drentscheaa.inburgering.monitoring.traject.Regime;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import org.jspecify.annotations.Nullable;

/** A page of the caseload as a client sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Caseload", description = "Een bladzijde van de caseload")
record CaseloadView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<RegelView> items,

        @Schema(description = "De bladwijzer van de volgende bladzijde; ontbreekt op de laatste") @Nullable
        String volgende,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Gemeenten die nu niet antwoorden: wat daar is, is onbekend")
        List<String> nietBereikbaar,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Tot welk moment dit volledig is")
        Instant standVan) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CaseloadRegel", description = "Hoe het met een nieuwkomer staat")
    record RegelView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
            String nieuwkomerId,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String gemeente,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String dossiernummer,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String weergavenaam,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Status status,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Regime regime,

            @Schema(description = "De route van het laatste plan; ontbreekt zonder plan") @Nullable
            Leerroute leerroute,

            @Schema(description = "Hoe het met het laatste plan staat; ontbreekt zonder plan") @Nullable
            PlanStatus planStatus,

            @Schema(description = "Hoe ver de brede intake is; ontbreekt zonder intake") @Nullable
            Intakestatus intake,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate aankomstdatum,

            @Schema(description = "De laatste dag van de inburgeringstermijn") @Nullable
            LocalDate termijnTot,

            @Schema(description = "De eerste datum die nog openstaat, ook als die is verstreken") @Nullable
            TermijnView eerstvolgendeTermijn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<Signaal> signalen,

            @Schema(description = "De laatste meting van de radar; ontbreekt zonder 0-meting") @Nullable
            RadarstandView radar) {

        static RegelView of(Regel regel, LocalDate today) {
            return new RegelView(
                    regel.nieuwkomerId().value(),
                    regel.gemeente().value(),
                    regel.dossiernummer(),
                    regel.weergavenaam(),
                    regel.status(),
                    regel.regime(),
                    regel.leerroute() == Leerroute.GEEN ? null : regel.leerroute(),
                    regel.planStatus() == PlanStatus.GEEN ? null : regel.planStatus(),
                    regel.intake() == Intakestatus.GEEN ? null : regel.intake(),
                    regel.aankomstdatum(),
                    regel.termijnTot().orElse(null),
                    regel.termijnen().eerstvolgende().map(TermijnView::of).orElse(null),
                    regel.termijnen().signalen(today),
                    regel.radar().map(RadarstandView::of).orElse(null));
        }
    }

    @Schema(name = "Radarstand", description = "De scores van 1 tot en met 5 van een meting")
    record RadarstandView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate datum,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "5")
            int financien,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "5")
            int zorg,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "5")
            int samenleving,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "5")
            int werk,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, minimum = "1", maximum = "5")
            int ontmoeten) {

        static RadarstandView of(Radarstand radar) {
            return new RadarstandView(
                    radar.datum(),
                    radar.financien(),
                    radar.zorg(),
                    radar.samenleving(),
                    radar.werk(),
                    radar.ontmoeten());
        }
    }

    @Schema(name = "Termijn")
    record TermijnView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Termijnsoort soort,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De laatste dag")
            LocalDate datum) {

        static TermijnView of(Termijnen.Termijn termijn) {
            return new TermijnView(termijn.soort(), termijn.datum());
        }
    }

    static CaseloadView of(FindCaseload.Deel part, Optional<String> cursor) {
        return new CaseloadView(
                part.items().stream()
                        .map(regel -> RegelView.of(regel, part.vandaag()))
                        .toList(),
                cursor.orElse(null),
                part.nietBereikbaar().stream().map(GemeenteId::value).toList(),
                part.standVan());
    }
}
