package nl.drentscheaa.inburgering.platform.datalog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.security.Allow;
import nl.drentscheaa.inburgering.platform.web.problem.FieldError;
import nl.drentscheaa.inburgering.platform.web.problem.InvalidInput;
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

    private static final int LARGEST_PAGE = 200;

    private final LogboekLines lines;
    private final LogboekVerification verification;
    private final SealedPlace cursors;
    private final Clock clock;

    LogboekController(LogboekLines lines, LogboekVerification verification, SealedPlace cursors, Clock clock) {
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
    LogboekPage list(
            @PathVariable String gemeente,
            @RequestParam Optional<LocalDate> vanaf,
            @RequestParam Optional<LocalDate> tot,
            @RequestParam Optional<String> betrokkene,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam Optional<String> cursor) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new InvalidInput(FieldError.inQuery("limit", "bereik", 1, LARGEST_PAGE));
        }
        String question = String.join("|", gemeente, vanaf.toString(), tot.toString(), betrokkene.toString());
        var after = cursor.map(text -> cursors.open(text, question)
                .orElseThrow(() -> new InvalidInput(FieldError.inQuery("cursor", "ongeldige-cursor"))));
        // One more than asked tells whether there is a next page.
        var query = new LogboekQuery(
                vanaf.map(this::startOf),
                tot.map(day -> startOf(day.plusDays(1))),
                betrokkene.filter(id -> !id.isBlank()),
                after,
                limit + 1);
        List<Line> found = query.ask(lines);
        return found.size() <= limit
                ? LogboekPage.last(found)
                : LogboekPage.of(found.subList(0, limit), place -> cursors.seal(place, question));
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
