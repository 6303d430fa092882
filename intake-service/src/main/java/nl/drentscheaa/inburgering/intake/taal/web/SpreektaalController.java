package nl.drentscheaa.inburgering.intake.taal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.drentscheaa.inburgering.intake.taal.Spreektaal;
import nl.drentscheaa.inburgering.intake.taal.Spreektalen;
import nl.drentscheaa.inburgering.platform.security.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "spreektalen", description = "De lijst waaruit de talen van een nieuwkomer gekozen worden")
class SpreektaalController {

    private final Spreektalen spreektalen;

    SpreektaalController(Spreektalen spreektalen) {
        this.spreektalen = spreektalen;
    }

    /** @param items in the order in which they are offered */
    record SpreektalenView(List<Spreektaal> items) {}

    @Allow({"regievoerder", "consulent", "ketenpartner", "beheer"})
    @GetMapping("/spreektalen")
    @Operation(operationId = "listSpreektalen", summary = "Alle talen die een nieuwkomer kan spreken")
    SpreektalenView list() {
        return new SpreektalenView(spreektalen.all());
    }
}
