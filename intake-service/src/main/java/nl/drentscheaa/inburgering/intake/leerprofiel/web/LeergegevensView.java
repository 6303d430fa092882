package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.intake.leerprofiel.Alfabetisering;
import nl.drentscheaa.inburgering.intake.leerprofiel.Geletterdheid;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerbaarheidstoets;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leergegevens;
import nl.drentscheaa.inburgering.intake.leerprofiel.Opleidingsniveau;
import nl.drentscheaa.inburgering.intake.leerprofiel.Startkwalificatie;
import nl.drentscheaa.inburgering.intake.leerprofiel.Toetsuitslag;
import nl.drentscheaa.inburgering.intake.leerprofiel.Vastlegging;
import nl.drentscheaa.inburgering.intake.taal.Schrift;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveau;
import nl.drentscheaa.inburgering.intake.taalniveau.Taalniveaus;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import org.jspecify.annotations.Nullable;

/** What was known at a moment, as a client gets it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Leergegevens", description = "Wat over het leren bekend is, met wie dat wanneer vastlegde")
record LeergegevensView(
        @Nullable ToetsView toets,
        @Nullable List<Schrift> schriften,

        @Schema(description = "Volgt uit de schriften: A leest in geen schrift, AA in een ander dan het Latijnse")
        @Nullable
        Alfabetisering alfabetisering,

        @Nullable Integer schooljaren,
        @Nullable Opleidingsniveau opleidingsniveau,
        @Nullable Startkwalificatie startkwalificatie,
        @Nullable Taalniveau lezen,
        @Nullable Taalniveau schrijven,
        @Nullable Taalniveau luisteren,
        @Nullable Taalniveau spreken,
        @Nullable String certificaten,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String door,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant op) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Leerbaarheidstoets")
    record ToetsView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate datum,

            @Nullable Integer score,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De score die op die dag nodig was")
            int vereist,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Toetsuitslag uitslag) {

        static ToetsView of(Leerbaarheidstoets toets) {
            return new ToetsView(toets.datum(), toets.score().orElse(null), toets.vereist(), toets.uitslag());
        }
    }

    static LeergegevensView of(Vastlegging vastlegging) {
        Leergegevens gegevens = vastlegging.gegevens();
        Taalniveaus niveaus = gegevens.taalniveaus();
        return new LeergegevensView(
                gegevens.toets().map(ToetsView::of).orElse(null),
                gegevens.geletterdheid()
                        .map(known -> known.schriften().stream().sorted().toList())
                        .orElse(null),
                gegevens.geletterdheid().map(Geletterdheid::alfabetisering).orElse(null),
                gegevens.schooljaren().orElse(null),
                gegevens.opleidingsniveau().orElse(null),
                gegevens.startkwalificatie().orElse(null),
                niveaus.lezen().orElse(null),
                niveaus.schrijven().orElse(null),
                niveaus.luisteren().orElse(null),
                niveaus.spreken().orElse(null),
                gegevens.certificaten().map(Toelichting::value).orElse(null),
                vastlegging.door(),
                vastlegging.op());
    }
}
