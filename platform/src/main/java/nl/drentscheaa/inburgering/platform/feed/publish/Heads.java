package nl.drentscheaa.inburgering.platform.feed.publish;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import nl.drentscheaa.inburgering.platform.tenancy.FanOut;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * The last number of each municipality's feed, and a way to wait for it to move. Nobody is kept waiting when the program
 * stops: a stop would last as long as the longest wait.
 */
public final class Heads implements ApplicationListener<ContextClosedEvent> {

    /** Another copy of this program may have published: its news is seen after this time at the latest. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final EventLog log;
    private final FanOut fanOut;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long moves;
    private volatile boolean closed;

    Heads(EventLog log, FanOut fanOut) {
        this.log = log;
        this.fanOut = fanOut;
    }

    /** The heads as they are now, by municipality id; a municipality whose database does not answer is left out. */
    public Map<String, Long> now(Collection<Gemeente> gemeenten) {
        var heads = new TreeMap<String, Long>();
        fanOut.ask(gemeenten, LIMIT, log::head).answers().forEach((id, head) -> heads.put(id.value(), head));
        return heads;
    }

    /** Waits until the heads are news to the asker, or the time is over; gives the heads either way. */
    public Map<String, Long> await(Collection<Gemeente> gemeenten, Duration wait, Predicate<Map<String, Long>> news) {
        long deadline = System.nanoTime() + wait.toNanos();
        while (true) {
            long seen = moves();
            Map<String, Long> heads = now(gemeenten);
            long left = deadline - System.nanoTime();
            if (left <= 0 || closed || news.test(heads) || !awaitMove(seen, Math.min(left, LOOK_AGAIN.toNanos()))) {
                return heads;
            }
        }
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closed = true;
        move();
    }

    /** Wakes those who wait. */
    void move() {
        lock.lock();
        try {
            moves++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long moves() {
        lock.lock();
        try {
            return moves;
        } finally {
            lock.unlock();
        }
    }

    /** @return false when the thread was asked to stop */
    private boolean awaitMove(long seen, long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (moves == seen && left > 0) {
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
