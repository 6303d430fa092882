package nl.drentscheaa.inburgering.monitoring.traject.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.monitoring.traject.Examen;
import nl.drentscheaa.inburgering.monitoring.traject.Niveau;
import nl.drentscheaa.inburgering.monitoring.traject.Regime;
import nl.drentscheaa.inburgering.monitoring.traject.Traject;
import nl.drentscheaa.inburgering.monitoring.traject.TrajectStatus;
import nl.drentscheaa.inburgering.monitoring.traject.Verlenging;
import nl.drentscheaa.inburgering.monitoring.traject.Verloop;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** A trajectory as a client sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Traject", description = "De inburgeringsplicht van een nieuwkomer")
record TrajectView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String nieuwkomerId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String gemeente,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Regime regime,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De eerste dag van de plicht")
        LocalDate plichtVanaf,

        @Schema(description = "De laatste dag van de termijn; ontbreekt zolang die niet is begonnen") @Nullable
        LocalDate termijnTot,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) TrajectStatus status,

        @Schema(description = "De dag van de status; ontbreekt zolang de plicht loopt") @Nullable
        LocalDate statusOp,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De oudste eerst")
        List<VerlengingView> verlengingen,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<ExamenView> examens,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Zoals ook in ETag")
        long versie) {

    @Schema(name = "Verlenging")
    record VerlengingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate verlengdOp,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate tot) {

        static VerlengingView of(Verlenging verlenging) {
            return new VerlengingView(verlenging.verlengdOp(), verlenging.tot());
        }
    }

    @Schema(name = "Examen")
    record ExamenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Niveau niveau,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate behaaldOp) {

        static ExamenView of(Examen examen) {
            return new ExamenView(examen.niveau(), examen.behaaldOp());
        }
    }

    static TrajectView of(Traject traject) {
        Verloop verloop = traject.verloop();
        return new TrajectView(
                traject.nieuwkomerId().value(),
                Tenancy.current().id().value(),
                verloop.regime(),
                verloop.plichtVanaf(),
                verloop.termijnTot().orElse(null),
                verloop.status(),
                verloop.statusOp().orElse(null),
                verloop.verlengingen().stream().map(VerlengingView::of).toList(),
                verloop.examens().stream().map(ExamenView::of).toList(),
                traject.version());
    }
}
