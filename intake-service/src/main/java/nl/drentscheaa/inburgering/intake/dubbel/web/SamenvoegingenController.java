package nl.drentscheaa.inburgering.intake.dubbel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.dubbel.FindSamenvoegingen;
import nl.drentscheaa.inburgering.intake.dubbel.Keuzeveld;
import nl.drentscheaa.inburgering.intake.dubbel.MergeNieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Opgegaan;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The dossiers that went up in the one of a newcomer: seen, one more, and brought back. */
@RestController
@Tag(name = "samenvoegingen", description = "Twee dossiers van één persoon worden er één")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/samenvoegingen")
class SamenvoegingenController {

    private static final String SAMENVOEGINGEN = "/api/intake/v1/gemeenten/%s/nieuwkomers/%s/samenvoegingen";

    private final FindSamenvoegingen findSamenvoegingen;
    private final MergeNieuwkomers mergeNieuwkomers;

    SamenvoegingenController(FindSamenvoegingen findSamenvoegingen, MergeNieuwkomers mergeNieuwkomers) {
        this.findSamenvoegingen = findSamenvoegingen;
        this.mergeNieuwkomers = mergeNieuwkomers;
    }

    /** @param items what went up in this dossier */
    @Schema(name = "Samenvoegingen")
    record SamenvoegingenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<SamenvoegingView> items) {}

    /**
     * @param nieuwkomerId of the dossier that closed
     * @param versie of the dossier that went on, for as long as nothing was changed in it
     * @param herstelbaarTot the last day on which it can be undone
     */
    @Schema(name = "Samenvoeging")
    record SamenvoegingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            UUID nieuwkomerId,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String dossiernummer,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Instant op,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String door,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long versie,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate herstelbaarTot) {

        static SamenvoegingView of(Nieuwkomer closed) {
            Opgegaan opgegaan = closed.opgegaan().orElseThrow();
            return new SamenvoegingView(
                    UUID.fromString(closed.id().value()),
                    closed.registratie().dossiernummer().value(),
                    opgegaan.op(),
                    opgegaan.door(),
                    opgegaan.versie(),
                    opgegaan.herstelbaarTot());
        }
    }

    @Schema(name = "SamenvoegingGegevens", description = "Welk dossier sluit, en wat ervan wordt overgenomen")
    record SamenvoegingRequest(
            @NotNull @Schema(description = "De nieuwkomer van wie het dossier sluit")
            UUID nieuwkomerId,

            @NotNull @Min(1) @Schema(description = "De versie van dat dossier waarnaar is gekeken")
            Long versie,

            @NotNull @Size(max = 17) @Schema(description = "Wat van dat dossier wordt overgenomen")
            Set<@NotNull Keuzeveld> overnemen) {

        MergeNieuwkomers.Besluit toBesluit(String door) {
            return new MergeNieuwkomers.Besluit(
                    new NieuwkomerId(nieuwkomerId.toString()), versie, Set.copyOf(overnemen), door);
        }
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "listSamenvoegingen", summary = "De dossiers die in dit dossier zijn opgegaan")
    SamenvoegingenView list(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return view(idOf(nieuwkomerId));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping
    @Operation(
            operationId = "mergeNieuwkomers",
            summary = "Voeg een ander dossier van dezelfde persoon bij dit dossier",
            description = "Het andere dossier sluit en blijft te lezen. If-Match noemt de versie van dit dossier.")
    @ApiResponse(responseCode = "201", description = "Samengevoegd", useReturnTypeSchema = true)
    ResponseEntity<SamenvoegingenView> merge(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            ExpectedVersion expected,
            @RequestBody SamenvoegingRequest request) {
        Nieuwkomer blijft = mergeNieuwkomers.merge(
                idOf(nieuwkomerId), expected, request.toBesluit(Caller.current().naam()));
        URI location = URI.create(SAMENVOEGINGEN.formatted(gemeente, nieuwkomerId));
        return Versioned.created(location, view(blijft.id()), blijft.version());
    }

    @Allow({"regievoerder", "consulent"})
    @DeleteMapping("/{andereId}")
    @Operation(
            operationId = "partNieuwkomers",
            summary = "Maak een samenvoeging ongedaan",
            description = "Tot dertig dagen erna, zolang in dit dossier niets is gewijzigd.")
    ResponseEntity<SamenvoegingenView> part(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID andereId,
            ExpectedVersion expected) {
        Nieuwkomer blijft = mergeNieuwkomers.part(
                idOf(nieuwkomerId), idOf(andereId), expected, Caller.current().naam());
        return Versioned.ok(view(blijft.id()), blijft.version());
    }

    private SamenvoegingenView view(NieuwkomerId id) {
        return new SamenvoegingenView(
                findSamenvoegingen.of(id).stream().map(SamenvoegingView::of).toList());
    }

    private static NieuwkomerId idOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }
}
