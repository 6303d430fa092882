package nl.drentscheaa.inburgering.platform.feed.consume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;

/** What an administrator sees of the feeds of the bound municipality, and can do about them. */
final class FeedAdministration {

    private final FeedConsumers consumers;
    private final Generations generations;
    private final Cursors cursors;
    private final Inbox inbox;
    private final Stand stand;

    FeedAdministration(FeedConsumers consumers, Generations generations, Cursors cursors, Inbox inbox, Stand stand) {
        this.consumers = consumers;
        this.generations = generations;
        this.cursors = cursors;
        this.inbox = inbox;
        this.stand = stand;
    }

    List<FeedOverview> overview() {
        return consumers.all().stream().map(run -> overviewOf(run.projection())).toList();
    }

    /** @return false when there is no such read model */
    boolean retry(String projection, String subject) {
        return consumers
                .find(projection)
                .map(run -> {
                    run.retry(subject);
                    return true;
                })
                .orElse(false);
    }

    /** @return false when there is no such read model */
    boolean rebuild(String projection) {
        return consumers
                .find(projection)
                .map(run -> {
                    run.rebuild();
                    return true;
                })
                .orElse(false);
    }

    private FeedOverview overviewOf(Projection projection) {
        GemeenteId gemeente = Tenancy.current().id();
        Generations.State state = generations.of(projection);
        Generation active = state.activeGeneration();
        return new FeedOverview(
                projection.name(),
                active.number(),
                state.building() != null,
                projection.sources().stream()
                        .sorted()
                        .map(source -> bron(active, source, gemeente))
                        .toList(),
                parked(active),
                stand.of(projection, gemeente));
    }

    private FeedOverview.Bron bron(Generation active, String source, GemeenteId gemeente) {
        long read = cursors.get(active, source);
        long head = Math.max(consumers.head(source, gemeente), read);
        return new FeedOverview.Bron(source, read, head, head - read);
    }

    private List<FeedOverview.Geparkeerd> parked(Generation active) {
        Map<Inbox.ParkedSubject, List<ParkedEvent>> bySubject = new LinkedHashMap<>();
        inbox.all(active)
                .forEach(event -> bySubject
                        .computeIfAbsent(Inbox.ParkedSubject.of(event.event()), subject -> new ArrayList<>())
                        .add(event));
        return bySubject.values().stream()
                .map(events -> new FeedOverview.Geparkeerd(
                        events.getFirst().source(),
                        events.getFirst().subject(),
                        events.getFirst().fault(),
                        events.getFirst().parkedAt(),
                        events.size()))
                .toList();
    }
}
