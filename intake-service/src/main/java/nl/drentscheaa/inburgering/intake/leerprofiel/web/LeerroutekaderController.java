package nl.drentscheaa.inburgering.intake.leerprofiel.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.drentscheaa.inburgering.intake.leerprofiel.Leerroutekaders;
import nl.drentscheaa.inburgering.platform.security.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the rules of the route go by. The same for every municipality, and about nobody. */
@RestController
@Tag(name = "leerprofiel", description = "Wat iemand leerde en kan leren, en de leerroute die daarbij past")
@RequestMapping("/leerroutekaders")
class LeerroutekaderController {

    private final Leerroutekaders kaders;

    LeerroutekaderController(Leerroutekaders kaders) {
        this.kaders = kaders;
    }

    /** @param items the oldest first; a proposal is made by the last */
    @Schema(name = "Leerroutekaders")
    record LeerroutekadersView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<LeerroutekaderView> items) {}

    @Allow({"regievoerder", "consulent", "beheer"})
    @GetMapping
    @Operation(
            operationId = "listLeerroutekaders",
            summary = "Alle versies van de drempels van de leerroute",
            description = "Een voorstel gebruikt de laatste.")
    LeerroutekadersView list() {
        return new LeerroutekadersView(
                kaders.all().stream().map(LeerroutekaderView::of).toList());
    }
}
