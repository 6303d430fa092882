package nl.drentscheaa.inburgering.intake.verblijf.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsstatus;
import nl.drentscheaa.inburgering.intake.verblijf.Verblijfsstatussen;
import nl.drentscheaa.inburgering.platform.security.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "verblijfsstatussen", description = "De lijst waaruit een verblijfsstatus gekozen wordt")
class VerblijfsstatusController {

    private final Verblijfsstatussen verblijfsstatussen;

    VerblijfsstatusController(Verblijfsstatussen verblijfsstatussen) {
        this.verblijfsstatussen = verblijfsstatussen;
    }

    /** @param items in the order in which they are offered */
    record VerblijfsstatussenView(List<Verblijfsstatus> items) {}

    @Allow({"regievoerder", "consulent", "ketenpartner", "beheer"})
    @GetMapping("/verblijfsstatussen")
    @Operation(operationId = "listVerblijfsstatussen", summary = "Alle gronden om in Nederland te verblijven")
    VerblijfsstatussenView list() {
        return new VerblijfsstatussenView(verblijfsstatussen.all());
    }
}
