package nl.drentscheaa.inburgering.intake.overdracht.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.intake.nationaliteit.Nationaliteiten;
import nl.drentscheaa.inburgering.intake.overdracht.AnnounceOverdracht;
import nl.drentscheaa.inburgering.intake.overdracht.FindOverdrachten;
import nl.drentscheaa.inburgering.intake.overdracht.Inzage;
import nl.drentscheaa.inburgering.intake.overdracht.Overdracht;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachtstatus;
import nl.drentscheaa.inburgering.intake.overdracht.Overdrachttelling;
import nl.drentscheaa.inburgering.intake.overdracht.Selectie;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.security.Caller;
import nl.drentscheaa.inburgering.platform.web.etag.Versioned;
import nl.drentscheaa.inburgering.platform.web.paging.Page;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is expected in a municipality: listed, counted, and one more announced. */
@RestController
@Tag(name = "overdrachten", description = "Wie COA aan de gemeente overdraagt")
@RequestMapping("/gemeenten/{gemeente}/overdrachten")
class OverdrachtenController {

    private static final String OVERDRACHT = "/api/intake/v1/gemeenten/%s/overdrachten/%s";

    private final FindOverdrachten findOverdrachten;
    private final AnnounceOverdracht announceOverdracht;
    private final Nationaliteiten nationaliteiten;
    private final OverdrachtCursor cursors;
    private final Clock clock;

    OverdrachtenController(
            FindOverdrachten findOverdrachten,
            AnnounceOverdracht announceOverdracht,
            Nationaliteiten nationaliteiten,
            OverdrachtCursor cursors,
            Clock clock) {
        this.findOverdrachten = findOverdrachten;
        this.announceOverdracht = announceOverdracht;
        this.nationaliteiten = nationaliteiten;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * @param perStatus each status
     * @param teLaat who should have lived here by now
     */
    @Schema(name = "Overdrachttelling")
    record OverdrachttellingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<StatustellingView> perStatus,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long teLaat) {}

    @Schema(name = "Statustelling")
    record StatustellingView(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Overdrachtstatus status,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            long aantal) {}

    @Allow({"regievoerder", "consulent", "ketenpartner"})
    @GetMapping
    @Operation(
            operationId = "listOverdrachten",
            summary = "Wie de gemeente verwacht",
            description = "Zonder status: van wie de overdracht nog loopt. Wie het eerst komt staat bovenaan; daarboven"
                    + " van wie geen datum bekend is. COA ziet de eigen lopende overdrachten.")
    Page<OverdrachtRegelView> list(
            @PathVariable String gemeente,
            @RequestParam(required = false)
                    @Schema(
                            allowableValues = {
                                "aangekondigd",
                                "woning-gevonden",
                                "verhuisd",
                                "overgedragen",
                                "vervallen"
                            })
                    @Nullable
                    String status,
            @RequestParam(defaultValue = "false") boolean teLaat,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        LocalDate today = LocalDate.now(clock);
        Selectie selectie = Selecties.of(status, teLaat, Inzage.of(Caller.current()), today);
        PageRequest page = PageRequest.of(limit, cursor);
        var deel = findOverdrachten.list(selectie, cursors.open(selectie, page.cursor()), page.limit());
        return Page.of(
                deel.items().stream()
                        .map(one -> OverdrachtRegelView.of(one, today))
                        .toList(),
                deel.volgende().map(positie -> cursors.seal(selectie, positie)));
    }

    @Allow({"regievoerder", "consulent", "ketenpartner"})
    @GetMapping("/telling")
    @Operation(operationId = "countOverdrachten", summary = "Hoeveel overdrachten er zijn per status")
    OverdrachttellingView count(@PathVariable String gemeente) {
        Overdrachttelling telling = findOverdrachten.count(Inzage.of(Caller.current()));
        return new OverdrachttellingView(
                telling.perStatus().entrySet().stream()
                        .map(one -> new StatustellingView(one.getKey(), one.getValue()))
                        .toList(),
                telling.teLaat());
    }

    @Allow({"regievoerder", "consulent", "ketenpartner"})
    @PostMapping
    @Operation(operationId = "announceOverdracht", summary = "Leg vast wie wordt verwacht")
    @ApiResponse(responseCode = "201", description = "Vastgelegd", useReturnTypeSchema = true)
    ResponseEntity<OverdrachtView> announce(@PathVariable String gemeente, @RequestBody OverdrachtRequest request) {
        Inzage inzage = Inzage.of(Caller.current());
        Overdracht announced =
                announceOverdracht.announce(inzage, request.toVerwachting(nationaliteiten), request.toDossier());
        List<OverdrachtRegelView> gezinsleden = findOverdrachten.gezinsleden(announced, inzage).stream()
                .map(one -> OverdrachtRegelView.of(one, LocalDate.now(clock)))
                .toList();
        return Versioned.created(
                URI.create(OVERDRACHT.formatted(gemeente, announced.id())),
                OverdrachtView.of(announced, gezinsleden),
                announced.plek().version());
    }
}
