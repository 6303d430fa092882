package nl.drentscheaa.inburgering.monitoring.traject.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.drentscheaa.inburgering.monitoring.traject.GetTraject;
import nl.drentscheaa.inburgering.monitoring.traject.NieuwkomerId;
import nl.drentscheaa.inburgering.monitoring.traject.Traject;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One newcomer's duty to integrate. */
@RestController
@Tag(name = "trajecten", description = "De inburgeringsplicht: termijn, verlengingen, examens en einde")
@RequestMapping("/gemeenten/{gemeente}/trajecten/{nieuwkomerId}")
class TrajectController {

    private final GetTraject getTraject;

    TrajectController(GetTraject getTraject) {
        this.getTraject = getTraject;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "getTraject", summary = "Het traject van een nieuwkomer")
    ResponseEntity<TrajectView> get(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        Traject traject = getTraject.get(new NieuwkomerId(nieuwkomerId.toString()));
        return Versioned.ok(TrajectView.of(traject), traject.version());
    }
}
