package nl.drentscheaa.inburgering.intake.wissing.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.drentscheaa.inburgering.intake.wissing.FindWissingen;
import nl.drentscheaa.inburgering.intake.wissing.Wissingen;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import nl.drentscheaa.inburgering.platform.web.paging.Page;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The erasures of a municipality that wait for a second person. */
@RestController
@Tag(name = "rechten", description = "Wat een nieuwkomer over de eigen gegevens mag vragen")
@RequestMapping("/gemeenten/{gemeente}/wissingen")
class WissingenController {

    private final FindWissingen findWissingen;
    private final CursorCodec cursors;

    WissingenController(FindWissingen findWissingen, CursorCodec cursors) {
        this.findWissingen = findWissingen;
        this.cursors = cursors;
    }

    /** @param teBevestigen those that somebody else proposed */
    @Schema(name = "Wissingtelling")
    record WissingtellingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Hoeveel wie dit vraagt kan bevestigen")
            long teBevestigen) {}

    @Allow({"regievoerder", "consulent"})
    @GetMapping
    @Operation(
            operationId = "listWissingen",
            summary = "Welke voorstellen om te wissen op een ander wachten",
            description = "Wat het langst wacht staat bovenaan. Wie voorstelde, bevestigt niet zelf.")
    Page<WachtendeWissingView> list(
            @PathVariable String gemeente,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        String question =
                String.join("|", "wissingen", gemeente, Caller.current().subject());
        FindWissingen.Deel found = findWissingen.list(
                page.cursor().map(text -> cursors.open(question, text, Wissingen.Positie.class)), page.limit());
        return Page.of(
                found.items().stream().map(WachtendeWissingView::of).toList(),
                found.volgende().map(place -> cursors.seal(question, place)));
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/telling")
    @Operation(operationId = "countWissingen", summary = "Hoeveel voorstellen om te wissen u kunt bevestigen")
    WissingtellingView count(@PathVariable String gemeente) {
        return new WissingtellingView(findWissingen.countFor(Caller.current().subject()));
    }
}
