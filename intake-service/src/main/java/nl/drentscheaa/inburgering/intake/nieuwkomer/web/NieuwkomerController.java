package nl.drentscheaa.inburgering.intake.nieuwkomer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.ChangeNieuwkomer;
import nl.drentscheaa.inburgering.intake.nieuwkomer.FindNieuwkomers;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Nieuwkomer;
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

/** One newcomer: seen and changed. */
@RestController
@Tag(name = "nieuwkomers", description = "Nieuwkomers en wat van hen is vastgelegd")
@RequestMapping("/gemeenten/{gemeente}/nieuwkomers/{nieuwkomerId}")
class NieuwkomerController {

    private final FindNieuwkomers findNieuwkomers;
    private final ChangeNieuwkomer changeNieuwkomer;
    private final Lijsten lijsten;

    NieuwkomerController(FindNieuwkomers findNieuwkomers, ChangeNieuwkomer changeNieuwkomer, Lijsten lijsten) {
        this.findNieuwkomers = findNieuwkomers;
        this.changeNieuwkomer = changeNieuwkomer;
        this.lijsten = lijsten;
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(operationId = "getNieuwkomer", summary = "Eén nieuwkomer")
    ResponseEntity<NieuwkomerView> get(@PathVariable String gemeente, @PathVariable UUID nieuwkomerId) {
        return answer(findNieuwkomers.get(idOf(nieuwkomerId)));
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping
    @Operation(operationId = "changeNieuwkomer", summary = "Wijzig wat van een nieuwkomer is vastgelegd")
    ResponseEntity<NieuwkomerView> change(
            @PathVariable String gemeente,
            @PathVariable UUID nieuwkomerId,
            ExpectedVersion expected,
            @RequestBody NieuwkomerRequest request) {
        return answer(changeNieuwkomer.change(
                idOf(nieuwkomerId),
                expected,
                request.toWijziging(lijsten, Caller.current().naam())));
    }

    private static NieuwkomerId idOf(UUID id) {
        return new NieuwkomerId(id.toString());
    }

    private static ResponseEntity<NieuwkomerView> answer(Nieuwkomer nieuwkomer) {
        return Versioned.ok(NieuwkomerView.of(nieuwkomer), nieuwkomer.version());
    }
}
