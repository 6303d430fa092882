package nl.drentscheaa.inburgering.platform.feed.consume;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import org.springframework.context.SmartLifecycle;

/** All listening that this service does: a loop for each source, on a virtual thread. */
final class FeedConsumers implements SmartLifecycle {

    private final Map<String, SourceLoop> loops;
    private final Map<String, ProjectionRun> runs;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    FeedConsumers(Map<String, FeedSource> sources, Map<String, ProjectionRun> runs, Gemeenten gemeenten, Stand stand) {
        this.runs = runs;
        this.loops = new TreeMap<>();
        sources.forEach((name, source) -> loops.put(
                name,
                new SourceLoop(
                        source,
                        runs.values().stream()
                                .filter(run -> run.projection().sources().contains(name))
                                .toList(),
                        gemeenten,
                        stand)));
    }

    Optional<ProjectionRun> find(String projection) {
        return Optional.ofNullable(runs.get(projection));
    }

    Collection<ProjectionRun> all() {
        return runs.values();
    }

    /** The last number that a source told for a municipality; 0 when it told nothing yet. */
    long head(String source, GemeenteId gemeente) {
        return Optional.ofNullable(loops.get(source))
                .map(loop -> loop.head(gemeente))
                .orElse(0L);
    }

    @Override
    public void start() {
        running = true;
        loops.forEach((name, loop) ->
                threads.add(Thread.ofVirtual().name("feed-" + name).start(loop)));
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
