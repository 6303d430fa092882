package nl.drentscheaa.inburgering.platform.csvimport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.platform.csvimport.CsvImport;
import nl.drentscheaa.inburgering.platform.csvimport.Kolomvertaling;
import nl.drentscheaa.inburgering.platform.csvimport.Mode;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.Kolomkoppeling;
import nl.drentscheaa.inburgering.platform.csvimport.mapping.Kolomkoppelingen;
import nl.drentscheaa.inburgering.platform.csvimport.run.ConfirmImport;
import nl.drentscheaa.inburgering.platform.csvimport.run.Import;
import nl.drentscheaa.inburgering.platform.csvimport.run.ImportRequest;
import nl.drentscheaa.inburgering.platform.csvimport.run.ReceiveImport;
import nl.drentscheaa.inburgering.platform.csvimport.run.UndoImport;
import nl.drentscheaa.inburgering.platform.datalog.Handelende;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.web.paging.Page;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports of files: send one, follow it, see what was wrong with its rows. */
@RestController
@Tag(name = "imports", description = "Bestanden inlezen, met een verslag van elke regel die niet goed is")
@RequestMapping("/gemeenten/{gemeente}/imports")
class ImportController {

    private static final String REGIEVOERDER = "regievoerder";
    private static final String CONSULENT = "consulent";
    private static final String BEHEER = "beheer";

    private final ReceiveImport receive;
    private final ConfirmImport confirm;
    private final UndoImport undo;
    private final ImportPages pages;
    private final ImportMessages messages;
    private final Kolomkoppelingen koppelingen;
    private final List<String> kinds;

    ImportController(
            ReceiveImport receive,
            ConfirmImport confirm,
            UndoImport undo,
            ImportPages pages,
            ImportMessages messages,
            Kolomkoppelingen koppelingen,
            List<CsvImport<?>> kinds) {
        this.receive = receive;
        this.confirm = confirm;
        this.undo = undo;
        this.pages = pages;
        this.messages = messages;
        this.koppelingen = koppelingen;
        this.kinds = kinds.stream().<String>map(CsvImport::soort).sorted().toList();
    }

    /** The body is read here, in the request, and not by a converter: it is never in memory as a whole. */
    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @PutMapping(path = "/{importId}", consumes = "text/csv")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "putImport",
            summary = "Neemt een CSV-bestand aan en leest het op de achtergrond in; met proef=true wordt het alleen"
                    + " gecontroleerd",
            requestBody =
                    @RequestBody(
                            required = true,
                            description =
                                    "CSV met puntkomma's en een kopregel, in UTF-8 of Windows-1252, hoogstens 50 MB",
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            schema = @Schema(type = "string", format = "binary"))))
    ImportView put(
            @PathVariable String gemeente,
            @PathVariable UUID importId,
            @RequestParam String soort,
            @RequestParam(defaultValue = "false") boolean proef,
            @RequestParam(required = false) @Nullable UUID koppeling,
            HttpServletRequest request) {
        if (!kinds.contains(soort)) {
            throw new InvalidInput(FieldError.inQuery("soort", "keuze-onbekend", String.join(", ", kinds)));
        }
        var asked = new ImportRequest(importId, soort, proef, vertaling(soort, koppeling), Handelende.current());
        try {
            return view(receive.receive(asked, request.getInputStream(), request.getContentLengthLong()));
        } catch (IOException e) {
            throw new InvalidInput(FieldError.inBody("", "bestand-afgebroken"));
        }
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @PostMapping("/{importId}/uitvoering")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "executeImport", summary = "Leest een bestand dat alleen was gecontroleerd nu echt in")
    ImportView execute(@PathVariable String gemeente, @PathVariable UUID importId) {
        return view(confirm.confirm(importId).orElseThrow(NotFound::new));
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @PostMapping("/{importId}/terugdraaiing")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "undoImport",
            summary = "Draait een hele import op de achtergrond terug; met proef=true wordt alleen gekeken wat er dan"
                    + " verdwijnt en wat blijft")
    ImportView undo(
            @PathVariable String gemeente,
            @PathVariable UUID importId,
            @RequestParam(defaultValue = "false") boolean proef) {
        Mode mode = proef ? Mode.CHECK : Mode.APPLY;
        return view(undo.undo(importId, Handelende.current(), mode).orElseThrow(NotFound::new));
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @GetMapping("/{importId}/terugdraaiing/regels")
    @Operation(
            operationId = "listTerugdraaiingRegels",
            summary = "Welke regels blijven als de import wordt teruggedraaid, met de reden en zonder gegevens van"
                    + " personen")
    Page<RegelView> stays(
            @PathVariable String gemeente,
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return pages.stays(importId, PageRequest.of(limit, cursor)).map(entry -> RegelView.of(entry, messages));
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @GetMapping
    @Operation(operationId = "listImports", summary = "De imports van de gemeente, nieuwste eerst")
    Page<ImportView> list(
            @PathVariable String gemeente,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return pages.imports(PageRequest.of(limit, cursor)).map(this::view);
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @GetMapping("/{importId}")
    @Operation(operationId = "getImport", summary = "Hoe ver een import is")
    ImportView get(@PathVariable String gemeente, @PathVariable UUID importId) {
        return view(pages.get(importId));
    }

    @Allow({REGIEVOERDER, CONSULENT, BEHEER})
    @GetMapping("/{importId}/regels")
    @Operation(
            operationId = "listImportRegels",
            summary = "Wat er mis is met regels van het bestand, in de volgorde van het bestand en zonder gegevens"
                    + " van personen")
    Page<RegelView> regels(
            @PathVariable String gemeente,
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return pages.errors(importId, PageRequest.of(limit, cursor)).map(entry -> RegelView.of(entry, messages));
    }

    /** A copy: what is kept may change while the import waits. */
    private Kolomvertaling vertaling(String soort, @Nullable UUID koppeling) {
        return koppeling == null
                ? Kolomvertaling.NONE
                : koppelingen
                        .find(koppeling)
                        .filter(found -> found.soort().equals(soort))
                        .map(Kolomkoppeling::vertaling)
                        .orElseThrow(
                                () -> new InvalidInput(FieldError.inQuery("koppeling", "kolomkoppeling-onbekend")));
    }

    private ImportView view(Import shown) {
        return ImportView.of(shown, Tenancy.current().id(), undo.until(shown), messages);
    }
}
