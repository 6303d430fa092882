package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.FindNieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.RegisterNieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Volgorde;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.value.InvalidValue;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import nl.drentscheaa.inburgering.platform.web.paging.Page;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The newcomers of a municipality: listed, looked for, and one more registered. */
@RestController
@Tag(name = "nieuwkomers", description = "Nieuwkomers en wat van hen is vastgelegd")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers")
class NieuwkomersController {

    private static final String NIEUWKOMER = "/api/intake/v1/gemeenten/%s/nieuwkomers/%s";

    private final FindNieuwkomers findNieuwkomers;
    private final RegisterNieuwkomer registerNieuwkomer;
    private final Lijsten lijsten;
    private final NieuwkomerCursor cursors;

    NieuwkomersController(
            FindNieuwkomers findNieuwkomers,
            RegisterNieuwkomer registerNieuwkomer,
            Lijsten lijsten,
            NieuwkomerCursor cursors) {
        this.findNieuwkomers = findNieuwkomers;
        this.registerNieuwkomer = registerNieuwkomer;
        this.lijsten = lijsten;
        this.cursors = cursors;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "listNieuwkomers", summary = "De nieuwkomers van de gemeente")
    Page<NieuwkomerRegelView> list(
            @PathVariable String gemeente,
            @RequestParam(required = false)
                    @Schema(
                            allowableValues = {"naam", "aankomstdatum", "-aankomstdatum"},
                            defaultValue = "naam")
                    @Nullable
                    String sort,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Volgorde volgorde = volgordeOf(sort);
        PageRequest page = PageRequest.of(limit, cursor);
        String question = NieuwkomerCursor.question(volgorde);
        return answer(question, findNieuwkomers.list(volgorde, cursors.open(question, page.cursor()), page.limit()));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/zoekopdrachten")
    @Operation(
            operationId = "searchNieuwkomers",
            summary = "Zoek nieuwkomers",
            description = "Op naam (zonder accenten, ook anders geschreven), geboortedatum, BSN of dossiernummer.")
    Page<NieuwkomerRegelView> search(@PathVariable String gemeente, @RequestBody ZoekopdrachtRequest request) {
        var zoekopdracht = request.toZoekopdracht();
        PageRequest page = PageRequest.of(request.limit(), request.cursor());
        String question = NieuwkomerCursor.question(zoekopdracht);
        return answer(
                question, findNieuwkomers.search(zoekopdracht, cursors.open(question, page.cursor()), page.limit()));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping
    @Operation(operationId = "registerNieuwkomer", summary = "Leg een nieuwkomer vast")
    @ApiResponse(responseCode = "201", description = "Vastgelegd", useReturnTypeSchema = true)
    ResponseEntity<NieuwkomerView> register(@PathVariable String gemeente, @RequestBody NieuwkomerRequest request) {
        Nieuwkomer registered = registerNieuwkomer.register(
                Optional.ofNullable(request.dossiernummer()), nummer -> request.toRegistratie(nummer, lijsten));
        URI location = URI.create(NIEUWKOMER.formatted(gemeente, registered.id()));
        return Versioned.created(location, NieuwkomerView.of(registered), registered.version());
    }

    private Page<NieuwkomerRegelView> answer(String question, FindNieuwkomers.Deel deel) {
        return Page.of(
                deel.items().stream().map(NieuwkomerRegelView::of).toList(),
                deel.volgende().map(positie -> cursors.seal(question, positie)));
    }

    private static Volgorde volgordeOf(@Nullable String sort) {
        try {
            return sort == null ? Volgorde.NAAM : Volgorde.of(sort);
        } catch (InvalidValue refused) {
            throw new InvalidInput(
                    FieldError.inQuery("sort", refused.code(), refused.args().toArray()));
        }
    }
}
