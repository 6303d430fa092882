package nl.drentscheaa.inburgering.intake.overdracht.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Bsn;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Geslacht;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Persoonsgegevens;
import nl.drentscheaa.inburgering.intake.overdracht.Kenmerk;
import nl.drentscheaa.inburgering.intake.overdracht.Onderdeel;
import nl.drentscheaa.inburgering.intake.overdracht.Overdracht;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus;
import nl.drentscheaa.inburgering.intake.overdracht.Verwachting;
import nl.drentscheaa.inburgering.intake.taal.Taal;
import nl.drentscheaa.inburgering.intake.toelichting.Toelichting;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

/** A handover as a client gets it. What the medical attention is about is not in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Overdracht", description = "De overdracht van één persoon door COA")
record OverdrachtView(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID overdrachtId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String gemeente,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String kenmerk,

        @Nullable String gezin,

        @Nullable String bsn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) OverdrachtNaamView naam,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate geboortedatum,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Geslacht geslacht,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String nationaliteit,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Taal voorkeurstaal,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate aangekondigdOp,

        @Nullable LocalDate verwachtOp,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DossierView dossier,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wat nog aan COA moet worden gevraagd")
        List<Onderdeel> ontbreekt,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Overdrachtstatus status,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Alle stappen, oudste eerst")
        List<StatusovergangView> verloop,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Wie met hetzelfde gezin meekomt")
        List<OverdrachtRegelView> gezinsleden,

        @Schema(description = "Wie het werd, na de overdracht") @Nullable
        UUID nieuwkomerId,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "De versie die If-Match bij een wijziging noemt, zoals ook in ETag")
        long versie) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OverdrachtNaam")
    record OverdrachtNaamView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String voornamen,

            @Nullable String tussenvoegsel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String achternaam) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Statusovergang")
    record StatusovergangView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Overdrachtstatus status,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate datum,

            @Nullable String reden) {}

    static OverdrachtView of(Overdracht overdracht, List<OverdrachtRegelView> gezinsleden) {
        Verwachting verwachting = overdracht.verwachting();
        Persoonsgegevens persoon = verwachting.persoon();
        return new OverdrachtView(
                UUID.fromString(overdracht.id().value()),
                Tenancy.current().id().value(),
                verwachting.kenmerk().value(),
                verwachting.gezin().map(Kenmerk::value).orElse(null),
                persoon.bsn().map(Bsn::value).orElse(null),
                new OverdrachtNaamView(
                        persoon.naam().voornamen(),
                        persoon.naam().tussenvoegsel().orElse(null),
                        persoon.naam().achternaam()),
                persoon.geboortedatum(),
                persoon.geslacht(),
                persoon.nationaliteit().id(),
                persoon.voorkeurstaal(),
                verwachting.aangekondigdOp(),
                verwachting.verwachtOp().orElse(null),
                DossierView.of(overdracht.dossier()),
                overdracht.dossier().ontbreekt(),
                overdracht.status(),
                overdracht.verloop().overgangen().stream()
                        .map(one -> new StatusovergangView(
                                one.status(),
                                one.datum(),
                                one.reden().map(Toelichting::value).orElse(null)))
                        .toList(),
                gezinsleden,
                overdracht
                        .plek()
                        .nieuwkomer()
                        .map(NieuwkomerId::value)
                        .map(UUID::fromString)
                        .orElse(null),
                overdracht.plek().version());
    }
}
