package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leergegeven;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroute;
import nl.drentscheaa.inburgering.intake.leerprofiel.Routereden;
import nl.drentscheaa.inburgering.intake.leerprofiel.Routevoorstel;

/** A proposed route as a client gets it. */
@Schema(name = "Routevoorstel", description = "De leerroute die de regels voorstellen, en waarom")
record RoutevoorstelView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Leerroute leerroute,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Minstens één")
        List<RouteredenView> redenen,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat voor een andere route pleit")
        List<RouteredenView> overwegingen,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat niet bekend is en het kan veranderen")
        List<Leergegeven> ontbreekt,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De versie van de drempels")
        int kader) {

    @Schema(name = "Routereden")
    record RouteredenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Leerroute leerroute,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String tekst,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String bron) {

        static RouteredenView of(Routereden reden) {
            return new RouteredenView(reden.leerroute(), reden.tekst(), reden.bron());
        }
    }

    static RoutevoorstelView of(Routevoorstel voorstel) {
        return new RoutevoorstelView(
                voorstel.leerroute(),
                voorstel.redenen().stream().map(RouteredenView::of).toList(),
                voorstel.overwegingen().stream().map(RouteredenView::of).toList(),
                voorstel.ontbreekt(),
                voorstel.kader());
    }
}
