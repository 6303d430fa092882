package nl.drentscheaa.inburgering.reporting.duo.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.reporting.duo.CompareDuo;
import nl.drentscheaa.inburgering.reporting.tabel.Tellingen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What DUO published beside what is counted here, for the municipality itself. */
@RestController
@Tag(name = "tabellen", description = "Cijfers op een peildatum")
@RequestMapping("/gemeenten/{gemeente}/tabellen/duo")
class DuovergelijkingController {

    private final CompareDuo compareDuo;
    private final Tellingen tellingen;

    DuovergelijkingController(CompareDuo compareDuo, Tellingen tellingen) {
        this.compareDuo = compareDuo;
        this.tellingen = tellingen;
    }

    @Allow({"beleid", "regievoerder", "consulent"})
    @GetMapping
    @Operation(
            operationId = "getDuovergelijking",
            summary = "Wat DUO publiceert naast wat wij tellen, op een peildatum")
    DuovergelijkingView get(@PathVariable String gemeente, @RequestParam LocalDate peildatum) {
        return DuovergelijkingView.of(
                Tenancy.current().id(), peildatum, compareDuo.compare(peildatum), tellingen.stand());
    }
}
