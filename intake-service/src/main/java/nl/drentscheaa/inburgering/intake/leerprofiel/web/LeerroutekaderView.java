package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.intake.leerprofiel.Drempel;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroutekader;
import org.jspecify.annotations.Nullable;

/** A version of the borders as a client gets it. */
@Schema(name = "Leerroutekader", description = "Waar de regels van de leerroute op rusten")
record LeerroutekaderView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int versie,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<DrempelView> drempels) {

    /** @param vanaf the first day on which it applies; absent when it always does */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Leerroutedrempel")
    record DrempelView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "leeftijd")
            String naam,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "28")
            String waarde,

            @Schema(description = "De eerste dag waarop de drempel geldt") @Nullable
            LocalDate vanaf,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String bron,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Of iemand de drempel nog bij de bron moet nazien")
            boolean nogTeControleren) {

        static DrempelView of(String naam, Drempel<?> drempel, @Nullable LocalDate vanaf) {
            return new DrempelView(
                    naam, drempel.waarde().toString(), vanaf, drempel.bron(), drempel.nogTeControleren());
        }
    }

    static LeerroutekaderView of(Leerroutekader kader) {
        Stream<DrempelView> fixed = Stream.of(
                DrempelView.of("leeftijd", kader.leeftijd(), null),
                DrempelView.of("schooljaren", kader.schooljaren(), null),
                DrempelView.of("taalniveau", kader.taalniveau(), null));
        Stream<DrempelView> dated =
                kader.toetsnormen().stream().map(norm -> DrempelView.of("toetsscore", norm.score(), norm.vanaf()));
        return new LeerroutekaderView(
                kader.versie(), Stream.concat(fixed, dated).toList());
    }
}
