package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerRegel;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;

/** A newcomer as a line of a list. */
@Schema(name = "NieuwkomerRegel")
record NieuwkomerRegelView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID nieuwkomerId,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String gemeente,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String dossiernummer,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String weergavenaam,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate geboortedatum,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String nationaliteit,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate aankomstdatum) {

    static NieuwkomerRegelView of(NieuwkomerRegel regel) {
        return new NieuwkomerRegelView(
                UUID.fromString(regel.id().value()),
                Tenancy.current().id().value(),
                regel.dossiernummer().value(),
                regel.weergavenaam(),
                regel.geboortedatum(),
                regel.nationaliteit(),
                regel.aankomstdatum());
    }
}
