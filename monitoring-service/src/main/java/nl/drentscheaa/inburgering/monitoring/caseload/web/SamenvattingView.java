package nl.drentscheaa.inburgering.monitoring.caseload.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.drentscheaa.inburgering.monitoring.caseload.Leerroute;
import nl.drentscheaa.inburgering.monitoring.caseload.Samenvatting;
import nl.drentscheaa.inburgering.monitoring.caseload.Status;
import nl.drentscheaa.inburgering.monitoring.caseload.SummarizeCaseload;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;

/** The counts of the caseload as a client sees them. */
@Schema(name = "CaseloadSamenvatting", description = "De caseload geteld, per gemeente en samen")
record SamenvattingView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<GemeenteView> perGemeente,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De som van de gemeenten die antwoordden")
        TellingView totaal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Gemeenten die nu niet antwoorden")
        List<String> nietBereikbaar,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Tot welk moment dit volledig is")
        Instant standVan) {

    @Schema(name = "GemeenteTelling")
    record GemeenteView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String gemeente,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long totaal,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Map<String, Long> perStatus,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Map<String, Long> perLeerroute,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long termijnVerlopen,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long termijnBinnen6Maanden,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long termijnBinnen12Maanden,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long metSignaal,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long zonderPlan) {

        static GemeenteView of(GemeenteId gemeente, Samenvatting counted) {
            return new GemeenteView(
                    gemeente.value(),
                    counted.totaal(),
                    byCode(counted.perStatus(), Status::code),
                    byCode(counted.perLeerroute(), Leerroute::code),
                    counted.termijnVerlopen(),
                    counted.termijnBinnen6Maanden(),
                    counted.termijnBinnen12Maanden(),
                    counted.metSignaal(),
                    counted.zonderPlan());
        }
    }

    /** @param termijnBinnen12Maanden in six to twelve months */
    @Schema(name = "Telling")
    record TellingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long totaal,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Map<String, Long> perStatus,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Map<String, Long> perLeerroute,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long termijnVerlopen,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long termijnBinnen6Maanden,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Over zes tot twaalf maanden")
            long termijnBinnen12Maanden,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long metSignaal,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long zonderPlan) {

        static TellingView of(Samenvatting counted) {
            return new TellingView(
                    counted.totaal(),
                    byCode(counted.perStatus(), Status::code),
                    byCode(counted.perLeerroute(), Leerroute::code),
                    counted.termijnVerlopen(),
                    counted.termijnBinnen6Maanden(),
                    counted.termijnBinnen12Maanden(),
                    counted.metSignaal(),
                    counted.zonderPlan());
        }
    }

    static SamenvattingView of(SummarizeCaseload.Telling telling) {
        return new SamenvattingView(
                telling.perGemeente().entrySet().stream()
                        .map(entry -> GemeenteView.of(entry.getKey(), entry.getValue()))
                        .toList(),
                TellingView.of(telling.totaal()),
                telling.nietBereikbaar().stream().map(GemeenteId::value).toList(),
                telling.standVan());
    }

    private static <E extends Enum<E>> Map<String, Long> byCode(Map<E, Long> counts, Function<E, String> code) {
        var named = new LinkedHashMap<String, Long>();
        counts.forEach((constant, count) -> named.put(code.apply(constant), count));
        return named;
    }
}
