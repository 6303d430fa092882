package nl.drentscheaa.inburgering.platform.feed.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One relay per municipality, each on a virtual thread: told of a saved document it relays at once, and every now and
 * then it looks for documents that nobody told of, because a program died in between.
 */
public final class Relays implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relays.class);
    private static final Duration SWEEP = Duration.ofSeconds(15);
    private static final int BATCH = 200;

    private record Saved(String collection, Object id) {}

    private final Gemeenten gemeenten;
    private final Relay relay;
    private final Heads heads;
    private final OutboxCollections collections;
    private final Map<GemeenteId, BlockingQueue<Saved>> saved = new HashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Relays(Gemeenten gemeenten, Relay relay, Heads heads, OutboxCollections collections) {
        this.gemeenten = gemeenten;
        this.relay = relay;
        this.heads = heads;
        this.collections = collections;
        gemeenten.forEach(gemeente -> saved.put(gemeente.id(), new LinkedBlockingQueue<>()));
    }

    /** Tells that a document of the bound municipality was saved with events in its outbox. */
    public void saved(String collection, Object id) {
        queueOf(Tenancy.current()).add(new Saved(collection, id));
    }

    @Override
    public void start() {
        running = true;
        for (Gemeente gemeente : gemeenten) {
            threads.add(Thread.ofVirtual()
                    .name("relay-" + gemeente.id())
                    .start(() -> Tenancy.run(gemeente, () -> work(queueOf(gemeente)))));
        }
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

    private BlockingQueue<Saved> queueOf(Gemeente gemeente) {
        BlockingQueue<Saved> queue = saved.get(gemeente.id());
        if (queue == null) {
            throw new IllegalArgumentException("municipality not in the registry");
        }
        return queue;
    }

    private void work(BlockingQueue<Saved> queue) {
        long nextSweep = System.nanoTime();
        while (running) {
            try {
                // While there is much to do, as in an import, looking around would only find what is told of already.
                if (System.nanoTime() >= nextSweep && queue.isEmpty()) {
                    sweep();
                    nextSweep = System.nanoTime() + SWEEP.toNanos();
                }
                Saved first = queue.poll(Math.max(0, nextSweep - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (first != null) {
                    relay(batch(first, queue));
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // What was taken from the queue is still in the documents: the sweep finds it.
                log.warn("the relay stopped for a moment: {}", e.toString());
                nextSweep = System.nanoTime() + Duration.ofSeconds(1).toNanos();
            }
        }
    }

    private static Map<String, Set<Object>> batch(Saved first, BlockingQueue<Saved> queue) {
        var batch = new ArrayList<Saved>();
        batch.add(first);
        queue.drainTo(batch, BATCH - 1);
        var byCollection = new HashMap<String, Set<Object>>();
        batch.forEach(one -> byCollection
                .computeIfAbsent(one.collection(), collection -> new HashSet<>())
                .add(one.id()));
        return byCollection;
    }

    private void relay(Map<String, Set<Object>> batch) {
        batch.forEach(relay::relay);
        heads.move();
    }

    private void sweep() {
        int moved = collections.names().stream().mapToInt(relay::sweep).sum();
        if (moved > 0) {
            heads.move();
        }
    }
}
