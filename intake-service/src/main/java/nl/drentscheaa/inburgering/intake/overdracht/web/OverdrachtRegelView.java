package nl.drentscheaa.inburgering.intake.overdracht.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.overdracht.Kenmerk;
import nl.drentscheaa.inburgering.intake.overdracht.Overdracht;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** A handover as a line of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "OverdrachtRegel")
record OverdrachtRegelView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID overdrachtId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String gemeente,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String kenmerk,

        @Nullable String gezin,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String weergavenaam,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate geboortedatum,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Overdrachtstatus status,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De dag van de laatste stap")
        LocalDate statusOp,

        @Nullable LocalDate verwachtOp,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Of de persoon hier al had moeten wonen")
        boolean teLaat,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Hoeveel nog aan COA moet worden gevraagd")
        int ontbreekt) {

    static OverdrachtRegelView of(Overdracht overdracht, LocalDate today) {
        return new OverdrachtRegelView(
                UUID.fromString(overdracht.id().value()),
                Tenancy.current().id().value(),
                overdracht.verwachting().kenmerk().value(),
                overdracht.verwachting().gezin().map(Kenmerk::value).orElse(null),
                overdracht.verwachting().persoon().naam().weergave(),
                overdracht.verwachting().persoon().geboortedatum(),
                overdracht.status(),
                overdracht.verloop().overgangen().getLast().datum(),
                overdracht.verwachting().verwachtOp().orElse(null),
                overdracht.isTeLaat(today),
                overdracht.dossier().ontbreekt().size());
    }
}
