package nl.drentscheaa.inburgering.intake.bijlage.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.bijlage.Bijlage;
import nl.drentscheaa.inburgering.intake.bijlage.BijlageId;
import nl.drentscheaa.inburgering.intake.bijlage.DeleteBijlage;
import nl.drentscheaa.inburgering.intake.bijlage.FindBijlagen;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One document: seen, deleted, put back. */
@RestController
@Tag(name = "bijlagen", description = "Documenten bij het dossier van een nieuwkomer")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/bijlagen/{bijlageId}")
class BijlageController {

    private final FindBijlagen findBijlagen;
    private final DeleteBijlage deleteBijlage;

    BijlageController(FindBijlagen findBijlagen, DeleteBijlage deleteBijlage) {
        this.findBijlagen = findBijlagen;
        this.deleteBijlage = deleteBijlage;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "getBijlage", summary = "Eén document, zonder het bestand zelf")
    ResponseEntity<BijlageView> get(
            @PathVariable String gemeente, @PathVariable UUID nieuwkomerId, @PathVariable UUID bijlageId) {
        return answer(findBijlagen.get(nieuwkomer(nieuwkomerId), bijlage(bijlageId)));
    }

    @Allow({"regievoerder", "consulent"})
    @DeleteMapping
    @Operation(
            operationId = "deleteBijlage",
            summary = "Verwijder een document",
            description = "Dertig dagen lang kan het worden teruggezet; daarna bestaat het niet meer.")
    ResponseEntity<BijlageView> delete(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID bijlageId,
            ExpectedVersion expected) {
        return answer(deleteBijlage.delete(
                nieuwkomer(nieuwkomerId),
                bijlage(bijlageId),
                expected,
                Caller.current().naam()));
    }

    @Allow({"regievoerder", "consulent"})
    @PostMapping("/herstel")
    @Operation(operationId = "restoreBijlage", summary = "Zet een verwijderd document terug")
    ResponseEntity<BijlageView> restore(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            @PathVariable UUID bijlageId,
            ExpectedVersion expected) {
        return answer(deleteBijlage.restore(nieuwkomer(nieuwkomerId), bijlage(bijlageId), expected));
    }

    private static NieuwkomerId nieuwkomer(UUID id) {
        return new NieuwkomerId(id.toString());
    }

    private static BijlageId bijlage(UUID id) {
        return new BijlageId(id.toString());
    }

    private static ResponseEntity<BijlageView> answer(Bijlage bijlage) {
        return Versioned.ok(BijlageView.of(bijlage), bijlage.version());
    }
}
