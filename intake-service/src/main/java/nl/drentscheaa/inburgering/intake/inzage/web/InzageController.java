package nl.drentscheaa.inburgering.intake.inzage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.inzage.Export;
import nl.drentscheaa.inburgering.intake.inzage.ExportDossier;
import nl.drentscheaa.inburgering.intake.inzage.ExportPdf;
import nl.drentscheaa.inburgering.intake.inzage.FindInzagen;
import nl.drentscheaa.inburgering.intake.inzage.Inzagen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import nl.drentscheaa.inburgering.platform.web.paging.Page;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a person may ask for. The whole of a dossier, with what the medical attention is about, is for the regievoerder
 * to hand out: others who work for the municipality do not see all of it.
 */
@RestController
@Tag(name = "rechten", description = "Wat een nieuwkomer over de eigen gegevens mag vragen")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}")
class InzageController {

    private final ExportDossier exportDossier;
    private final ExportPdf exportPdf;
    private final FindInzagen findInzagen;
    private final CursorCodec cursors;

    InzageController(ExportDossier exportDossier, ExportPdf exportPdf, FindInzagen findInzagen, CursorCodec cursors) {
        this.exportDossier = exportDossier;
        this.exportPdf = exportPdf;
        this.findInzagen = findInzagen;
        this.cursors = cursors;
    }

    @Allow("regievoerder")
    @GetMapping("/export")
    @Operation(
            operationId = "exportDossier",
            summary = "Alles wat over een nieuwkomer wordt bewaard",
            description = "In woorden die de nieuwkomer kan lezen, om mee te geven.")
    ExportView export(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return ExportView.of(exportDossier.export(idOf(nieuwkomerId)));
    }

    @Allow("regievoerder")
    @GetMapping("/export/pdf")
    @Operation(
            operationId = "exportDossierAsPdf",
            summary = "Alles wat over een nieuwkomer wordt bewaard, om af te drukken",
            description = "Met inzages=true ook wie het dossier zag of wijzigde.")
    @ApiResponse(
            responseCode = "200",
            description = "Een PDF die ook kan worden voorgelezen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    void exportPdf(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @RequestParam(defaultValue = "false") boolean inzages,
            HttpServletResponse response)
            throws IOException {
        NieuwkomerId id = idOf(nieuwkomerId);
        Export export = inzages ? exportDossier.exportWithInzages(id) : exportDossier.export(id);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("mijn-gegevens.pdf")
                        .build()
                        .toString());
        // Who asked hears at once that it comes: laying out a thick dossier takes longer than the door waits for a
        // word.
        response.flushBuffer();
        exportPdf.write(export, response.getOutputStream());
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/inzages")
    @Operation(
            operationId = "listInzages",
            summary = "Wie het dossier zag of wijzigde, nieuwste eerst",
            description = "Met de rol van de medewerker en zonder naam, om aan de nieuwkomer te geven.")
    Page<InzageregelView> inzages(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        String question = String.join(
                "|",
                "inzages",
                gemeente,
                nieuwkomerId.toString(),
                Caller.current().subject());
        FindInzagen.Deel found = findInzagen.list(
                idOf(nieuwkomerId),
                page.cursor().map(text -> cursors.open(question, text, Inzagen.Positie.class)),
                page.limit());
        return Page.of(
                found.items().stream().map(InzageregelView::of).toList(),
                found.volgende().map(place -> cursors.seal(question, place)));
    }

    private static NieuwkomerId idOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }
}
