package nl.drentscheaa.inburgering.platform.feed.consume;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import nl.drentscheaa.inburgering.platform.feed.FeedEvent;
import nl.drentscheaa.inburgering.platform.feed.FeedPage;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one read model up to date in each municipality: pulls a page, applies it, moves the cursor, and puts a
 * rebuilt generation in place when it has caught up.
 */
final class ProjectionRun {

    private static final Logger log = LoggerFactory.getLogger(ProjectionRun.class);
    private static final int PAGE = 500;

    private final Projection projection;
    private final Map<String, FeedSource> sources;
    private final Generations generations;
    private final Cursors cursors;
    private final Inbox inbox;
    private final Applier applier;
    private final Map<GemeenteId, ReentrantLock> locks = new ConcurrentHashMap<>();

    ProjectionRun(
            Projection projection,
            Map<String, FeedSource> sources,
            Generations generations,
            Cursors cursors,
            Inbox inbox,
            Applier applier) {
        this.projection = projection;
        this.sources = sources;
        this.generations = generations;
        this.cursors = cursors;
        this.inbox = inbox;
        this.applier = applier;
    }

    Projection projection() {
        return projection;
    }

    /**
     * Reads what is new in one feed of the bound municipality.
     *
     * @param head the last number of the feed, as its publisher told it
     */
    void catchUp(String source, long head) {
        exclusively(() -> {
            Generations.State state = current();
            if (head < cursors.get(state.activeGeneration(), source)) {
                log.error(
                        "the feed {} of {} is shorter than what was read: a backup was restored; rebuilding {}",
                        source,
                        Tenancy.current().id(),
                        projection.name());
                generations.startBuilding(projection);
                state = generations.of(projection);
            }
            read(state.activeGeneration(), source);
            finishBuilding(state);
            removeReplaced(state);
        });
    }

    /** Makes the read model of the bound municipality again from the first event on, while the old one is in use. */
    void rebuild() {
        generations.startBuilding(projection);
        exclusively(() -> finishBuilding(generations.of(projection)));
    }

    /** Applies what waits for a subject once more; an exception means that it still fails. */
    void retry(String subject) {
        exclusively(() -> applier.retry(projection, generations.of(projection).activeGeneration(), subject));
    }

    long position(String source) {
        return cursors.get(generations.of(projection).activeGeneration(), source);
    }

    private Generations.State current() {
        Generations.State state = generations.of(projection);
        if (state.version() != projection.version() && state.building() == null) {
            generations.startBuilding(projection);
            return generations.of(projection);
        }
        return state;
    }

    private void finishBuilding(Generations.State state) {
        Optional<Generation> building = state.buildingGeneration();
        building.ifPresent(generation -> {
            sources.keySet().forEach(source -> read(generation, source));
            generations.swap(projection, state, generation);
            log.info(
                    "{} of {} was rebuilt", projection.name(), Tenancy.current().id());
        });
    }

    private void read(Generation generation, String source) {
        Set<Inbox.ParkedSubject> parked = inbox.subjects(generation);
        FeedSource feed = sourceOf(source);
        long position = cursors.get(generation, source);
        while (!Thread.currentThread().isInterrupted()) {
            FeedPage page = feed.read(position, PAGE);
            for (FeedEvent event : page.events()) {
                applier.apply(projection, generation, event, parked);
            }
            if (page.position() <= position) {
                return;
            }
            position = page.position();
            cursors.move(generation, source, position);
        }
    }

    private FeedSource sourceOf(String name) {
        FeedSource source = sources.get(name);
        if (source == null) {
            throw new IllegalStateException("no address for the feed of " + name);
        }
        return source;
    }

    private void removeReplaced(Generations.State state) {
        List<Generation> over = generations.removable(state);
        if (!over.isEmpty()) {
            over.forEach(this::remove);
            generations.forgetRetired(state);
        }
    }

    private void remove(Generation generation) {
        sources.keySet().forEach(source -> cursors.forget(generation, source));
        inbox.forget(generation);
        generations.remove(generation);
    }

    private void exclusively(Runnable work) {
        ReentrantLock lock = locks.computeIfAbsent(Tenancy.current().id(), id -> new ReentrantLock());
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
