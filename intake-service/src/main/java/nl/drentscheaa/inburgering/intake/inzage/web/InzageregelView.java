package nl.drentscheaa.inburgering.intake.inzage.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.drentscheaa.inburgering.intake.inzage.Inzageregel;

/** Who saw or changed a dossier, and when. */
@Schema(name = "Inzageregel", description = "Wie een dossier zag of wijzigde, en wanneer")
record InzageregelView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Instant tijdstip,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De rollen van de medewerker")
        List<String> rollen,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Wat er is gedaan",
                example = "radar.raadplegen")
        String verwerking) {

    static InzageregelView of(Inzageregel regel) {
        return new InzageregelView(regel.tijdstip(), regel.rollen(), regel.verwerking());
    }
}
