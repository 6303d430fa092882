package nl.drentscheaa.inburgering.intake.bijlage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.bijlage.AddBijlage;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlagestatus;
import nl.drentscheaa.inburgering.intake.bijlage.FindBijlagen;
import nl.drentscheaa.inburgering.intake.bijlage.Virusscanner;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The documents with a dossier: listed, and one announced. */
@RestController
@Tag(name = "bijlagen", description = "Documenten bij het dossier van een nieuwkomer")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/bijlagen")
class BijlagenController {

    private static final String BIJLAGE = "/api/intake/v1/gemeenten/%s/nieuwkomers/%s/bijlagen/%s";

    private final FindBijlagen findBijlagen;
    private final AddBijlage addBijlage;
    private final Virusscanner scanner;
    private final BijlageCursor cursors;

    BijlagenController(FindBijlagen findBijlagen, AddBijlage addBijlage, Virusscanner scanner, BijlageCursor cursors) {
        this.findBijlagen = findBijlagen;
        this.addBijlage = addBijlage;
        this.scanner = scanner;
        this.cursors = cursors;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(
            operationId = "listBijlagen",
            summary = "De documenten bij een dossier",
            description = "Met verwijderd=true wat nog terug te zetten is.")
    BijlagenView list(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @RequestParam(defaultValue = "false") boolean verwijderd,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var nieuwkomer = new NieuwkomerId(nieuwkomerId.toString());
        Bijlagestatus status = verwijderd ? Bijlagestatus.VERWIJDERD : Bijlagestatus.AANWEZIG;
        PageRequest page = PageRequest.of(limit, cursor);
        var deel = findBijlagen.list(nieuwkomer, status, cursors.open(nieuwkomer, status, page.cursor()), page.limit());
        return new BijlagenView(
                deel.items().stream().map(BijlageView::of).toList(),
                deel.volgende()
                        .map(positie -> cursors.seal(nieuwkomer, status, positie))
                        .orElse(null),
                scanner.isAvailable());
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping
    @Operation(
            operationId = "announceBijlage",
            summary = "Zeg welk document erbij komt",
            description = "Daarna volgt het bestand, binnen een dag.")
    @ApiResponse(responseCode = "201", description = "Aangekondigd", useReturnTypeSchema = true)
    ResponseEntity<BijlageView> announce(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @RequestBody BijlageRequest request) {
        Bijlage announced = addBijlage.announce(
                new NieuwkomerId(nieuwkomerId.toString()),
                request.soort(),
                request.titel(),
                Caller.current().naam());
        URI location = URI.create(BIJLAGE.formatted(gemeente, nieuwkomerId, announced.id()));
        return Versioned.created(location, BijlageView.of(announced), announced.version());
    }
}
