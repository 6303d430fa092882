package nl.drentscheaa.inburgering.intake.bijlage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.bijlage.AddBijlage;
import nl.drentscheaa.inburgering.intake.bijlage.Bestand;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage;
import nl.drentscheaa.inburgering.intake.bijlage.BijlageId;
import nl.drentscheaa.inburgering.intake.bijlage.FindBijlagen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
import nl.drentscheaa.inburgering.platform.web.problem.NotFound;
import nl.drentscheaa.inburgering.platform.web.problem.ProblemException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The file of a document, in and out. It passes through here and not through a converter: it is never in memory as a whole. */
@RestController
@Tag(name = "bijlagen", description = "Documenten bij het dossier van een nieuwkomer")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/bijlagen/{bijlageId}/bestand")
class BestandController {

    private static final String PDF = MediaType.APPLICATION_PDF_VALUE;
    private static final String JPEG = MediaType.IMAGE_JPEG_VALUE;
    private static final String PNG = MediaType.IMAGE_PNG_VALUE;

    /** In bytes. */
    private static final int BUFFER = 8192;

    /** Whatever is in it, a browser that shows it all the same gives it no script, no form and nobody's cookies. */
    private static final String ALONE = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private final AddBijlage addBijlage;
    private final FindBijlagen findBijlagen;

    BestandController(AddBijlage addBijlage, FindBijlagen findBijlagen) {
        this.addBijlage = addBijlage;
        this.findBijlagen = findBijlagen;
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping(consumes = {PDF, JPEG, PNG})
    @Operation(
            operationId = "putBestand",
            summary = "Lever het bestand van een aangekondigd document",
            description =
                    "Hoogstens 10 MB. Wat het is, wordt aan de inhoud gezien. Nog eens hetzelfde bestand verandert"
                            + " niets.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = PDF, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = JPEG, schema = @Schema(type = "string", format = "binary")),
                                @Content(mediaType = PNG, schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<BijlageView> put(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID bijlageId,
            ExpectedVersion expected,
            HttpServletRequest request) {
        try {
            Bijlage whole = addBijlage.receive(
                    new NieuwkomerId(nieuwkomerId.toString()),
                    new BijlageId(bijlageId.toString()),
                    expected,
                    request.getInputStream(),
                    request.getContentLengthLong());
            return Versioned.ok(BijlageView.of(whole), whole.version());
        } catch (ProblemException refused) {
            readOn(request);
            throw refused;
        } catch (IOException e) {
            throw new InvalidInput(FieldError.inBody("", "bestand-afgebroken"));
        }
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "getBestand", summary = "Het bestand van een document, om op te slaan")
    @ApiResponse(
            responseCode = "200",
            description = "Het bestand",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    void get(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID bijlageId,
            HttpServletResponse response)
            throws IOException {
        Bijlage bijlage =
                findBijlagen.get(new NieuwkomerId(nieuwkomerId.toString()), new BijlageId(bijlageId.toString()));
        try (InputStream content = findBijlagen.open(bijlage)) {
            Bestand bestand = bijlage.bestand().orElseThrow(NotFound::new);
            String name = bijlage.bestandsnaam().orElseThrow(NotFound::new);
            response.setContentType(bestand.type().mediaType());
            response.setContentLengthLong(bestand.bytes());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader("Content-Security-Policy", ALONE);
            content.transferTo(response.getOutputStream());
        }
    }

    /** Who is still sending does not listen: a refusal would be lost with the connection. */
    private static void readOn(HttpServletRequest request) {
        try {
            InputStream rest = request.getInputStream();
            byte[] unread = new byte[BUFFER];
            long left = Bestand.LARGEST;
            for (int read = rest.read(unread); read >= 0 && left > 0; read = rest.read(unread)) {
                left -= read;
            }
        } catch (IOException e) {
            throw new InvalidInput(FieldError.inBody("", "bestand-afgebroken"));
        }
    }
}
