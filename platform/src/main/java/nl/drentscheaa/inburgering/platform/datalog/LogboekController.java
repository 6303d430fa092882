package nl.drentscheaa.inburgering.platform.datalog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.datalog.LogboekQuery.Place;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.paging.CursorCodec;
import nl.drentscheaa.inburgering.platform.web.paging.Page;
import nl.drentscheaa.inburgering.platform.web.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log for the privacy officer: who saw whom, and whether the log itself is whole. */
@RestController
@Tag(name = "logboek", description = "Wie wiens gegevens heeft verwerkt, waarvoor en wanneer")
@RequestMapping("/gemeenten/{gemeente}/logboek")
class LogboekController {

    private final LogboekLines lines;
    private final LogboekVerification verification;
    private final CursorCodec cursors;
    private final Clock clock;

    LogboekController(LogboekLines lines, LogboekVerification verification, CursorCodec cursors, Clock clock) {
        this.lines = lines;
        this.verification = verification;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * One page, the newest lines first.
     *
     * @param vanaf first day
     * @param tot last day, included
     */
    @Allow("fg")
    @GetMapping
    @Operation(operationId = "listLogboek", summary = "De regels van het logboek, nieuwste eerst")
    Page<Regel> list(
            @PathVariable String gemeente,
            @RequestParam Optional<LocalDate> vanaf,
            @RequestParam Optional<LocalDate> tot,
            @RequestParam Optional<String> betrokkene,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor);
        String question = String.join("|", "logboek", gemeente, vanaf + "", tot + "", betrokkene + "");
        // One more than asked tells whether there is a next page.
        List<Line> found = new LogboekQuery(
                        vanaf.map(this::startOf),
                        tot.map(day -> startOf(day.plusDays(1))),
                        betrokkene.filter(id -> !id.isBlank()),
                        page.cursor().map(text -> cursors.open(question, text, Place.class)),
                        page.limit() + 1)
                .ask(lines);
        List<Line> shown = found.subList(0, Math.min(page.limit(), found.size()));
        Optional<String> next = found.size() > shown.size()
                ? Optional.of(cursors.seal(question, Place.of(shown.getLast())))
                : Optional.empty();
        return Page.of(shown.stream().map(Regel::of).toList(), next);
    }

    @Allow("fg")
    @GetMapping("/controle")
    @Operation(
            operationId = "verifyLogboek",
            summary = "Of er in het logboek iets is gewijzigd, verwijderd of tussengevoegd")
    Controle verify(@PathVariable String gemeente) {
        var outcome = verification.verify();
        return new Controle(
                outcome.intact(), outcome.regels(), outcome.eersteBreuk().orElse(null));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
