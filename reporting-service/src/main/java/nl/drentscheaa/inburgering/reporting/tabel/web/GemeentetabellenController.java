package nl.drentscheaa.inburgering.reporting.tabel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.reporting.tabel.Tellingen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The exact tables of one municipality, for that municipality. */
@RestController
@Tag(name = "tabellen", description = "Cijfers op een peildatum")
@RequestMapping("/gemeenten/{gemeente}/tabellen")
class GemeentetabellenController {

    private final Tellingen tellingen;

    GemeentetabellenController(Tellingen tellingen) {
        this.tellingen = tellingen;
    }

    @Allow({"beleid", "regievoerder", "consulent"})
    @GetMapping("/uitkering")
    @Operation(operationId = "getUitkering", summary = "Nieuwkomers met een uitkering op een peildatum (tabel 1)")
    UitkeringView uitkering(@PathVariable String gemeente, @RequestParam LocalDate peildatum) {
        return UitkeringView.exact(
                Tenancy.current().id(), peildatum, tellingen.uitkering(peildatum), tellingen.stand());
    }

    @Allow({"beleid", "regievoerder", "consulent"})
    @GetMapping("/inburgering")
    @Operation(operationId = "getInburgering", summary = "De inburgeringsplicht op een peildatum")
    InburgeringView inburgering(@PathVariable String gemeente, @RequestParam LocalDate peildatum) {
        return InburgeringView.exact(
                Tenancy.current().id(), peildatum, tellingen.inburgering(peildatum), tellingen.stand());
    }
}
