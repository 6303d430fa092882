package nl.drentscheaa.inburgering.intake.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.drentscheaa.inburgering.intake.intake.Gegeven;
import nl.drentscheaa.inburgering.intake.intake.Invuller;
import nl.drentscheaa.inburgering.intake.intake.Vraagantwoord;
import org.jspecify.annotations.Nullable;

/** An answer as a client gets it. */
@Schema(name = "Antwoord", description = "Het antwoord op een vraag, met alles wat er eerder is geantwoord")
record AntwoordView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String vraag,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Wat het laatst binnenkwam; leeg als de vraag is overgeslagen")
        List<String> waarden,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Hoe vaak er is geantwoord; een volgend antwoord noemt dit als gezien")
        int aantal,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Twee apparaten gaven zonder elkaars antwoord te zien verschillende antwoorden")
        boolean tegenstrijdig,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "In volgorde van binnenkomst")
        List<GegevenView> gegevens) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GegevenAntwoord", description = "Een antwoord dat iemand gaf")
    record GegevenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String gegevenId,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<String> waarden,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Invuller wie,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String apparaat,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant op,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    description = "Of geen later antwoord dit heeft vervangen")
            boolean geldt,

            @Schema(description = "Waarom een medewerker het verbeterde") @Nullable
            String reden) {

        static GegevenView of(Gegeven gegeven, boolean geldt) {
            return new GegevenView(
                    gegeven.inzending().gegevenId(),
                    gegeven.antwoord().waarden(),
                    gegeven.gever().wie(),
                    gegeven.gever().apparaat(),
                    gegeven.op(),
                    geldt,
                    gegeven.inzending().reden().orElse(null));
        }
    }

    static AntwoordView of(Vraagantwoord antwoord) {
        List<Gegeven> holding = antwoord.geldende();
        return new AntwoordView(
                antwoord.vraag().value(),
                antwoord.laatste().antwoord().waarden(),
                antwoord.gegevens().size(),
                antwoord.isTegenstrijdig(),
                antwoord.gegevens().stream()
                        .map(one -> GegevenView.of(one, holding.contains(one)))
                        .toList());
    }
}
