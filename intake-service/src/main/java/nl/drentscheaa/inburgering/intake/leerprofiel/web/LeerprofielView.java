package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerprofiel;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerprofielbeeld;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroute;
import nl.drentscheaa.inburgering.intake.leerprofiel.Routebesluit;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.jspecify.annotations.Nullable;

/** The learning profile of a newcomer as a client gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Leerprofiel", description = "Wat over het leren bekend is, de voorgestelde en de gekozen leerroute")
record LeerprofielView(
        @Schema(description = "Wat nu bekend is; ontbreekt als nog niets is vastgelegd") @Nullable
        LeergegevensView gegevens,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat eerder bekend was, het laatste eerst")
        List<LeergegevensView> eerdere,

        @Schema(description = "Wat de regels vandaag voorstellen; ontbreekt als nog niets is vastgelegd") @Nullable
        RoutevoorstelView voorstel,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De keuze die geldt eerst")
        List<RoutebesluitView> besluiten,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een wijziging noemt, zoals ook in ETag; 0 als er niets is")
        long versie) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Routebesluit")
    record RoutebesluitView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Leerroute gekozen,

            @Schema(description = "Waarom de keuze afwijkt van het voorstel") @Nullable
            String reden,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat toen werd voorgesteld")
            RoutevoorstelView voorstel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String door,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant op) {

        static RoutebesluitView of(Routebesluit besluit) {
            return new RoutebesluitView(
                    besluit.gekozen(),
                    besluit.reden().map(Toelichting::value).orElse(null),
                    RoutevoorstelView.of(besluit.voorstel()),
                    besluit.door(),
                    besluit.op());
        }
    }

    static LeerprofielView of(Leerprofielbeeld shown) {
        Leerprofiel leerprofiel = shown.leerprofiel();
        List<LeergegevensView> all =
                leerprofiel.vastleggingen().stream().map(LeergegevensView::of).toList();
        return new LeerprofielView(
                all.stream().findFirst().orElse(null),
                all.stream().skip(1).toList(),
                shown.voorstel().map(RoutevoorstelView::of).orElse(null),
                leerprofiel.besluiten().stream().map(RoutebesluitView::of).toList(),
                leerprofiel.version());
    }
}
