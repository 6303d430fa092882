package nl.drentscheaa.inburgering.intake.overdracht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;

/** A newcomer who may be the same person. */
@Schema(name = "OverdrachtDubbel")
record DubbelView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID nieuwkomerId,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String dossiernummer,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String weergavenaam,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate geboortedatum,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate aankomstdatum) {

    static DubbelView of(NieuwkomerRegel regel) {
        return new DubbelView(
                UUID.fromString(regel.id().value()),
                regel.dossiernummer().value(),
                regel.weergavenaam(),
                regel.geboortedatum(),
                regel.aankomstdatum());
    }
}
