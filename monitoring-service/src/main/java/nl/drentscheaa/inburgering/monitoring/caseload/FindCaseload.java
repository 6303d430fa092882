package nl.drentscheaa.inburgering.monitoring.caseload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.drentscheaa.inburgering.platform.tenancy.FanOut;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.PerGemeente;
import org.springframework.stereotype.Service;

/**
 * Shows the newcomers of several municipalities as one list: each municipality is asked in its own name for as many as
 * one page can hold, and the answers are merged.
 */
@Service
public class FindCaseload {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /**
     * A part of the list.
     *
     * @param volgende where it goes on; absent at its end
     * @param nietBereikbaar municipalities of which nothing is known now
     * @param standVan the moment up to which all of it is complete
     * @param vandaag the day from which terms were seen
     */
    public record Deel(
            List<Regel> items,
            Optional<Positie> volgende,
            Collection<GemeenteId> nietBereikbaar,
            Instant standVan,
            LocalDate vandaag) {}

    private final Caseload caseload;
    private final FanOut fanOut;
    private final Inzageregistratie inzage;
    private final Clock clock;

    FindCaseload(Caseload caseload, FanOut fanOut, Inzageregistratie inzage, Clock clock) {
        this.caseload = caseload;
        this.fanOut = fanOut;
        this.inzage = inzage;
        this.clock = clock;
    }

    public Deel find(
            List<Gemeente> gemeenten, Selectie selectie, Volgorde volgorde, Optional<Positie> after, int limit) {
        LocalDate today = LocalDate.now(clock);
        // One more than asked for tells whether there is more.
        PerGemeente<List<Regel>> answers =
                fanOut.ask(gemeenten, LIMIT, () -> caseload.find(selectie, volgorde, after, today, limit + 1));
        var found = new TreeMap<>(answers.answers());
        SortedSet<GemeenteId> unreachable = new TreeSet<>(answers.unreachable());
        List<Regel> merged = recorded(gemeenten, found, unreachable, volgorde, limit);
        List<Regel> shown = merged.size() > limit ? merged.subList(0, limit) : merged;
        Optional<Positie> next =
                merged.size() > limit ? Optional.of(shown.getLast().plaats()) : Optional.empty();
        return new Deel(shown, next, unreachable, Standen.oldest(caseload, gemeenten, clock), today);
    }

    /**
     * Merges, and records who is shown before anyone is. A municipality that cannot record it is as good as away: its
     * newcomers are not shown, and others move up in their place.
     */
    private List<Regel> recorded(
            List<Gemeente> gemeenten,
            Map<GemeenteId, List<Regel>> found,
            Collection<GemeenteId> unreachable,
            Volgorde volgorde,
            int limit) {
        var registratie = inzage.begin(gemeenten);
        while (true) {
            List<Regel> merged = merge(found.values(), volgorde, limit + 1);
            Collection<GemeenteId> failed =
                    registratie.record(merged.stream().limit(limit).toList());
            if (failed.isEmpty()) {
                return merged;
            }
            failed.forEach(found::remove);
            unreachable.addAll(failed);
        }
    }

    private static List<Regel> merge(Collection<List<Regel>> parts, Volgorde volgorde, int limit) {
        Comparator<Regel> order = Comparator.comparing(Regel::plaats);
        return parts.stream()
                .flatMap(List::stream)
                .sorted(volgorde.isAflopend() ? order.reversed() : order)
                .limit(limit)
                .toList();
    }
}
