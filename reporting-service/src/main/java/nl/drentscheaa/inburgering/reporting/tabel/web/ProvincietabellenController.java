package nl.drentscheaa.inburgering.reporting.tabel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.reporting.tabel.Tellingen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tables over the municipalities of the token, for the province: small figures hidden. */
@RestController
@Tag(name = "provincie", description = "Cijfers over gemeenten heen, kleine aantallen verborgen")
@RequestMapping("/provincie/tabellen")
class ProvincietabellenController {

    private final Tellingen tellingen;
    private final Gemeenten gemeenten;

    ProvincietabellenController(Tellingen tellingen, Gemeenten gemeenten) {
        this.tellingen = tellingen;
        this.gemeenten = gemeenten;
    }

    @Allow("provincie")
    @GetMapping("/uitkering")
    @Operation(operationId = "getProvincieUitkering", summary = "Nieuwkomers met een uitkering, over gemeenten heen")
    UitkeringView uitkering(@RequestParam LocalDate peildatum) {
        return UitkeringView.guarded(peildatum, tellingen.uitkering(asked(), peildatum));
    }

    @Allow("provincie")
    @GetMapping("/inburgering")
    @Operation(operationId = "getProvincieInburgering", summary = "De inburgeringsplicht, over gemeenten heen")
    InburgeringView inburgering(@RequestParam LocalDate peildatum) {
        return InburgeringView.guarded(peildatum, tellingen.inburgering(asked(), peildatum));
    }

    private List<Gemeente> asked() {
        return gemeenten.of(Caller.current().gemeenten());
    }
}
