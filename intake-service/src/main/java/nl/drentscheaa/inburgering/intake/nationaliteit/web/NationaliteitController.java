package nl.drentscheaa.inburgering.intake.nationaliteit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteit;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.platform.security.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "nationaliteiten", description = "De lijst waaruit een nationaliteit gekozen wordt")
class NationaliteitController {

    private final Nationaliteiten nationaliteiten;

    NationaliteitController(Nationaliteiten nationaliteiten) {
        this.nationaliteiten = nationaliteiten;
    }

    /** @param items in the order in which they are offered */
    record NationaliteitenView(List<Nationaliteit> items) {}

    @Allow({"regievoerder", "consulent", "ketenpartner", "beleid", "provincie", "beheer"})
    @GetMapping("/nationaliteiten")
    @Operation(operationId = "listNationaliteiten", summary = "Alle nationaliteiten, met staatloos en onbekend")
    NationaliteitenView list() {
        return new NationaliteitenView(nationaliteiten.all());
    }
}
