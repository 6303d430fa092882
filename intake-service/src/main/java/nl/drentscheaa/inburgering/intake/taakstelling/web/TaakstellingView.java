package nl.drentscheaa.inburgering.intake.taakstelling.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.intake.taakstelling.Halfjaar;
import nl.drentscheaa.inburgering.intake.taakstelling.Opgave;
import nl.drentscheaa.inburgering.intake.taakstelling.Ruil;
import nl.drentscheaa.inburgering.intake.taakstelling.Taakstelling;
import nl.drentscheaa.inburgering.intake.taakstelling.Taakstellingstand;
import nl.drentscheaa.inburgering.intake.taakstelling.Toelichting;
import org.jspecify.annotations.Nullable;

/** How far a half year is, as a client gets it. Of one of which no number is recorded, only the version is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Taakstelling", description = "Wat in een halfjaar wordt gevraagd en hoe ver het is, in personen")
record TaakstellingView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-1")
        String halfjaar,

        @Schema(description = "Wat is vastgelegd en hoe ver het is; ontbreekt als niets is vastgelegd") @Nullable
        StandView stand,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een wijziging noemt, zoals ook in ETag; 0 als er niets is")
        long versie) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Taakstellingstand")
    record StandView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Door het Rijk bepaald")
            int aantal,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate gepubliceerdOp,

            @Schema(description = "Vastgelegd, omdat het vorige halfjaar ontbreekt") @Nullable
            Integer beginachterstand,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<RuilView> ruilen,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Wat er van vroeger openstaat; negatief bij een voorsprong")
            int achterstand,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Na ruil en met wat openstaat")
            int teDoen,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wie in het halfjaar verhuisden")
            int gerealiseerd,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int nogTeDoen,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Wat naar het volgende halfjaar gaat; negatief bij een voorsprong")
            int saldo,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String door,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant op) {

        static StandView of(Taakstellingstand stand) {
            Opgave opgave = stand.taakstelling().opgave();
            return new StandView(
                    opgave.aantal(),
                    opgave.gepubliceerdOp(),
                    opgave.beginachterstand().orElse(null),
                    opgave.ruilen().stream().map(RuilView::of).toList(),
                    stand.achterstand(),
                    stand.teDoen(),
                    stand.gerealiseerd(),
                    stand.nogTeDoen(),
                    stand.saldo(),
                    stand.taakstelling().door(),
                    stand.taakstelling().op());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Ruil")
    record RuilView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String met,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int overgenomen,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int afgestaan,

            @Nullable String toelichting) {

        static RuilView of(Ruil ruil) {
            return new RuilView(
                    ruil.met(),
                    ruil.overgenomen(),
                    ruil.afgestaan(),
                    ruil.toelichting().map(Toelichting::value).orElse(null));
        }
    }

    static TaakstellingView of(Taakstellingstand stand) {
        Taakstelling taakstelling = stand.taakstelling();
        return new TaakstellingView(taakstelling.halfjaar().toString(), StandView.of(stand), taakstelling.version());
    }

    static TaakstellingView empty(Halfjaar halfjaar) {
        return new TaakstellingView(halfjaar.toString(), null, 0);
    }
}
