package nl.drentscheaa.inburgering.intake.overdracht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.dubbel.Dubbel;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.overdracht.ChangeOverdracht;
import nl.drentscheaa.inburgering.intake.overdracht.CompleteOverdracht;
import nl.drentscheaa.inburgering.intake.overdracht.FindOverdrachten;
import nl.drentscheaa.inburgering.intake.overdracht.Inzage;
import nl.drentscheaa.inburgering.intake.overdracht.Overdracht;
import nl.drentscheaa.inburgering.intake.overdracht.OverdrachtId;
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

/** One handover: seen, told, moved on, and completed. */
@RestController
@Tag(name = "overdrachten", description = "Wie COA aan de gemeente overdraagt")
@RequestMapping("/gemeenten/{gemeente}/overdrachten/{overdrachtId}")
class OverdrachtController {

    private final FindOverdrachten findOverdrachten;
    private final ChangeOverdracht changeOverdracht;
    private final CompleteOverdracht completeOverdracht;
    private final Nationaliteiten nationaliteiten;
    private final Clock clock;

    OverdrachtController(
            FindOverdrachten findOverdrachten,
            ChangeOverdracht changeOverdracht,
            CompleteOverdracht completeOverdracht,
            Nationaliteiten nationaliteiten,
            Clock clock) {
        this.findOverdrachten = findOverdrachten;
        this.changeOverdracht = changeOverdracht;
        this.completeOverdracht = completeOverdracht;
        this.nationaliteiten = nationaliteiten;
        this.clock = clock;
    }

    /** @param items who may be the same person */
    @Schema(name = "OverdrachtDubbelen")
    record DubbelenView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<DubbelView> items) {}

    @Allow({"regievoerder", "consulent", "ketenpartner"})
    @GetMapping
    @Operation(operationId = "getOverdracht", summary = "Eén overdracht")
    ResponseEntity<OverdrachtView> get(@PathVariable String gemeente, @PathVariable UUID overdrachtId) {
        Inzage inzage = Inzage.of(Caller.current());
        return answer(findOverdrachten.get(idOf(overdrachtId), inzage), inzage);
    }

    @Allow({"regievoerder", "consulent", "ketenpartner"})
    @PutMapping
    @Operation(operationId = "changeOverdracht", summary = "Wijzig of vul aan wat over iemand is verteld")
    ResponseEntity<OverdrachtView> change(
            @PathVariable String gemeente,
            @PathVariable UUID overdrachtId,
            ExpectedVersion expected,
            @RequestBody OverdrachtRequest request) {
        Inzage inzage = Inzage.of(Caller.current());
        return answer(
                changeOverdracht.change(
                        idOf(overdrachtId),
                        expected,
                        inzage,
                        request.toVerwachting(nationaliteiten),
                        request.toDossier()),
                inzage);
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping("/status")
    @Operation(
            operationId = "moveOverdracht",
            summary = "Zet de volgende stap, of ga met een reden terug",
            description = "Overgedragen wordt iemand met een nieuwkomer, niet hier.")
    ResponseEntity<OverdrachtView> move(
            @PathVariable String gemeente,
            @PathVariable UUID overdrachtId,
            ExpectedVersion expected,
            @RequestBody StatusRequest request) {
        Inzage inzage = Inzage.of(Caller.current());
        return answer(changeOverdracht.move(idOf(overdrachtId), expected, inzage, request.toStatusovergang()), inzage);
    }

    @Allow({"regievoerder", "consulent"})
    @GetMapping("/dubbelen")
    @Operation(operationId = "listOverdrachtDubbelen", summary = "Wie al als nieuwkomer bekend kan zijn")
    DubbelenView dubbelen(@PathVariable String gemeente, @PathVariable UUID overdrachtId) {
        return new DubbelenView(completeOverdracht.dubbelen(idOf(overdrachtId), Inzage.of(Caller.current())).stream()
                .map(Dubbel::nieuwkomer)
                .map(DubbelView::of)
                .toList());
    }

    @Allow({"regievoerder", "consulent"})
    @PutMapping("/nieuwkomer")
    @Operation(
            operationId = "completeOverdracht",
            summary = "Draag over: leg de nieuwkomer vast, of koppel wie al bekend is")
    ResponseEntity<OverdrachtView> complete(
            @PathVariable String gemeente,
            @PathVariable UUID overdrachtId,
            ExpectedVersion expected,
            @RequestBody OvergedragenRequest request) {
        Inzage inzage = Inzage.of(Caller.current());
        return answer(completeOverdracht.complete(idOf(overdrachtId), expected, inzage, request.toBesluit()), inzage);
    }

    private static OverdrachtId idOf(UUID id) {
        return new OverdrachtId(id.toString());
    }

    private ResponseEntity<OverdrachtView> answer(Overdracht overdracht, Inzage inzage) {
        List<OverdrachtRegelView> gezinsleden = findOverdrachten.gezinsleden(overdracht, inzage).stream()
                .map(one -> OverdrachtRegelView.of(one, LocalDate.now(clock)))
                .toList();
        return Versioned.ok(
                OverdrachtView.of(overdracht, gezinsleden), overdracht.plek().version());
    }
}
