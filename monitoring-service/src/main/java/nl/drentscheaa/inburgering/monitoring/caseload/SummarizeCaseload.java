package nl.drentscheaa.inburgering.monitoring.caseload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.platform.tenancy.FanOut;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.PerGemeente;
import org.springframework.stereotype.Service;

/** Counts the caseload of several municipalities. Nobody's data is shown, so that nothing is recorded. */
@Service
public class SummarizeCaseload {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /**
     * @param totaal the sum of the municipalities that answered
     * @param nietBereikbaar those that did not
     * @param standVan the moment up to which all of them are complete
     */
    public record Telling(
            Map<GemeenteId, Samenvatting> perGemeente,
            Samenvatting totaal,
            Collection<GemeenteId> nietBereikbaar,
            Instant standVan) {}

    private final Caseload caseload;
    private final FanOut fanOut;
    private final Clock clock;

    SummarizeCaseload(Caseload caseload, FanOut fanOut, Clock clock) {
        this.caseload = caseload;
        this.fanOut = fanOut;
        this.clock = clock;
    }

    public Telling summarize(List<Gemeente> gemeenten) {
        LocalDate today = LocalDate.now(clock);
        PerGemeente<Samenvatting> answers = fanOut.ask(gemeenten, LIMIT, () -> caseload.summarize(today));
        return new Telling(
                answers.answers(),
                Samenvatting.sum(answers.values()),
                answers.unreachable(),
                Standen.oldest(caseload, gemeenten, clock));
    }
}
