package nl.drentscheaa.inburgering.platform.feed.consume;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;

/** What each edge of the feed shows to who watches over it: distance and parked events, over all municipalities. */
final class FeedMeters implements MeterBinder {

    private final FeedConsumers consumers;
    private final Inbox inbox;
    private final Generations generations;
    private final Gemeenten gemeenten;

    FeedMeters(FeedConsumers consumers, Inbox inbox, Generations generations, Gemeenten gemeenten) {
        this.consumers = consumers;
        this.inbox = inbox;
        this.generations = generations;
        this.gemeenten = gemeenten;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (ProjectionRun run : consumers.all()) {
            String projection = run.projection().name();
            for (String source : run.projection().sources()) {
                Gauge.builder("feed.lag", run, one -> sum(gemeente -> lag(one, source, gemeente)))
                        .description("Events that a source has published and the read model has not applied yet")
                        .tag("projection", projection)
                        .tag("source", source)
                        .register(registry);
            }
            Gauge.builder("feed.parked", run, one -> sum(gemeente -> parked(one)))
                    .description("Events that wait because they, or one before them, could not be applied")
                    .tag("projection", projection)
                    .register(registry);
        }
    }

    private double sum(ToLongFunction<Gemeente> figure) {
        long sum = 0;
        for (Gemeente gemeente : gemeenten) {
            sum += Tenancy.call(gemeente, () -> figure.applyAsLong(gemeente));
        }
        return sum;
    }

    private long lag(ProjectionRun run, String source, Gemeente gemeente) {
        return Math.max(0, consumers.head(source, gemeente.id()) - run.position(source));
    }

    private long parked(ProjectionRun run) {
        return inbox.count(generations.of(run.projection()).activeGeneration());
    }
}
