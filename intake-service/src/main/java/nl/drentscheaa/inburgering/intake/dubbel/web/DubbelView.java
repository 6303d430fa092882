package nl.drentscheaa.inburgering.intake.dubbel.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.dubbel.Dubbel;
import nl.drentscheaa.inburgering.intake.dubbel.Overeenkomst;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;

/** A newcomer who may be the same person. */
@Schema(name = "Dubbel")
record DubbelView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID nieuwkomerId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String dossiernummer,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String weergavenaam,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate geboortedatum,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate aankomstdatum,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Waarin de twee overeenkomen")
        List<Overeenkomst> overeenkomsten) {

    static DubbelView of(Dubbel dubbel) {
        NieuwkomerRegel regel = dubbel.nieuwkomer();
        return new DubbelView(
                UUID.fromString(regel.id().value()),
                regel.dossiernummer().value(),
                regel.weergavenaam(),
                regel.geboortedatum(),
                regel.aankomstdatum(),
                dubbel.overeenkomsten());
    }
}
