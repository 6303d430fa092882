package nl.drentscheaa.inburgering.platform.feed.consume;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to one source and has the read models catch up in the municipalities where something moved. */
final class SourceLoop implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(SourceLoop.class);
    private static final Duration WAIT = Duration.ofSeconds(15);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final long NEVER = -1;

    private final FeedSource source;
    private final List<ProjectionRun> runs;
    private final Gemeenten gemeenten;
    private final Stand stand;
    private final Map<GemeenteId, Long> heads = new ConcurrentHashMap<>();

    SourceLoop(FeedSource source, List<ProjectionRun> runs, Gemeenten gemeenten, Stand stand) {
        this.source = source;
        this.runs = runs;
        this.gemeenten = gemeenten;
        this.stand = stand;
    }

    /** The last number that the source told, per municipality. */
    long head(GemeenteId gemeente) {
        return heads.getOrDefault(gemeente, 0L);
    }

    @Override
    public void run() {
        Map<GemeenteId, Long> dealtWith = new TreeMap<>();
        Duration pause = SHORTEST_PAUSE;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                listen(dealtWith);
                pause = SHORTEST_PAUSE;
            } catch (RuntimeException e) {
                stand.lostTouch(source.name());
                log.warn("the feed of {} does not answer: {}", source.name(), e.toString());
                if (!rest(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private void listen(Map<GemeenteId, Long> dealtWith) {
        Map<GemeenteId, Long> told = source.heads(dealtWith.isEmpty() ? Duration.ZERO : WAIT, dealtWith);
        stand.listens(source.name());
        heads.putAll(told);
        boolean followed = true;
        for (Gemeente gemeente : gemeenten) {
            long head = head(gemeente.id());
            if (head != dealtWith.getOrDefault(gemeente.id(), NEVER)) {
                if (catchUp(gemeente)) {
                    dealtWith.put(gemeente.id(), head);
                } else {
                    followed = false;
                }
            }
        }
        if (!followed && !rest(SHORTEST_PAUSE)) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return false when a read model could not follow: it is tried again with the next news */
    private boolean catchUp(Gemeente gemeente) {
        boolean all = true;
        for (ProjectionRun run : runs) {
            String projection = run.projection().name();
            try {
                stand.reads(projection, source.name(), gemeente.id());
                Tenancy.run(gemeente, () -> run.catchUp(source.name(), head(gemeente.id())));
                stand.caughtUp(projection, source.name(), gemeente.id());
            } catch (RuntimeException e) {
                log.warn("{} of {} does not follow {}: {}", projection, gemeente.id(), source.name(), e.toString());
                stand.behind(projection, source.name(), gemeente.id());
                all = false;
            }
        }
        return all;
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
