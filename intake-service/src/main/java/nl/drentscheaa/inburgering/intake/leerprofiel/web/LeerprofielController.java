package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.leerprofiel.ChangeLeerprofiel;
import nl.drentscheaa.inburgering.intake.leerprofiel.FindLeerprofielen;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerprofielbeeld;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.ExpectedVersion;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The learning profile of a newcomer, with the route that is proposed and the one that is chosen. For staff only. */
@RestController
@Tag(name = "leerprofiel", description = "Wat iemand leerde en kan leren, en de leerroute die daarbij past")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}/leerprofiel")
class LeerprofielController {

    private final FindLeerprofielen findLeerprofielen;
    private final ChangeLeerprofiel changeLeerprofiel;

    LeerprofielController(FindLeerprofielen findLeerprofielen, ChangeLeerprofiel changeLeerprofiel) {
        this.findLeerprofielen = findLeerprofielen;
        this.changeLeerprofiel = changeLeerprofiel;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(
            operationId = "getLeerprofiel",
            summary = "Het leerprofiel van een nieuwkomer",
            description = "Met de leerroute die de regels vandaag voorstellen. De professional kiest.")
    ResponseEntity<LeerprofielView> get(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return versioned(findLeerprofielen.get(idOf(nieuwkomerId)));
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping
    @Operation(
            operationId = "changeLeerprofiel",
            summary = "Leg vast wat over het leren bekend is",
            description = "Wat er stond blijft bewaard. De score die een toets vereist volgt uit de dag van de toets.")
    ResponseEntity<LeerprofielView> change(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            ExpectedVersion expected,
            @RequestBody LeerprofielRequest request) {
        return versioned(changeLeerprofiel.change(
                idOf(nieuwkomerId), expected, Caller.current().naam(), request::toLeergegevens));
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping("/leerroute")
    @Operation(
            operationId = "chooseLeerroute",
            summary = "Kies de leerroute",
            description = "Wie afwijkt van het voorstel zegt waarom. Voorstel en keuze blijven allebei bewaard.")
    ResponseEntity<LeerprofielView> choose(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            ExpectedVersion expected,
            @RequestBody LeerrouteRequest request) {
        return versioned(changeLeerprofiel.choose(
                idOf(nieuwkomerId),
                expected,
                Caller.current().naam(),
                request.leerroute(),
                Optional.ofNullable(request.reden())));
    }

    private static ResponseEntity<LeerprofielView> versioned(Leerprofielbeeld shown) {
        return Versioned.ok(LeerprofielView.of(shown), shown.leerprofiel().version());
    }

    private static NieuwkomerId idOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }
}
