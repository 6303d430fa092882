package nl.drentscheaa.inburgering.monitoring.caseload.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.monitoring.caseload.Intakestatus;
import nl.drentscheaa.inburgering.monitoring.caseload.Leerroute;
import nl.drentscheaa.inburgering.monitoring.caseload.Nulmeting;
import nl.drentscheaa.inburgering.monitoring.caseload.Selectie;
import nl.drentscheaa.inburgering.monitoring.caseload.Signaal;
import nl.drentscheaa.inburgering.monitoring.caseload.Status;
import nl.drentscheaa.inburgering.monitoring.caseload.Termijnvenster;
import nl.drentscheaa.inburgering.monitoring.caseload.Volgorde;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A question about the caseload with a name in it. */
@Schema(name = "CaseloadZoekopdracht", description = "Wie worden gezocht; wat ontbreekt doet er niet toe")
record ZoekopdrachtRequest(
        @Size(max = 500) @Schema(description = "De gemeenten; zonder worden alle eigen gemeenten doorzocht") @Nullable
        List<@NotNull String> gemeente,

        @Nullable Status status,

        @Nullable Leerroute leerroute,

        @Nullable Termijnvenster termijn,

        @Nullable Signaal signaal,

        @Size(max = 100) @Nullable String regisseur,

        @Nullable Nulmeting nulmeting,

        @Nullable Intakestatus intake,

        @Size(max = 100)
        @Schema(
                description = "Het begin van een of meer woorden van de naam of het dossiernummer; zonder tekens op"
                        + " letters en zonder hoofdletters mag ook")
        @Nullable
        String naam,

        @Nullable Volgorde sort,

        @Schema(minimum = "1", maximum = "200", defaultValue = "50") @Nullable
        Integer limit,

        @Nullable String cursor) {

    Selectie toSelectie() {
        var selectie = new Selectie(
                Optional.ofNullable(status),
                Optional.ofNullable(leerroute),
                Optional.ofNullable(termijn),
                Optional.ofNullable(signaal),
                Optional.ofNullable(regisseur),
                Optional.ofNullable(nulmeting),
                Optional.ofNullable(intake),
                List.of());
        return naam == null ? selectie : selectie.named(naam);
    }

    PageRequest page() {
        if (limit != null && (limit < 1 || limit > PageRequest.MOST)) {
            throw new InvalidInput(FieldError.inBody("/limit", "bereik", 1, PageRequest.MOST));
        }
        return PageRequest.of(limit, cursor);
    }
}
