package nl.drentscheaa.inburgering.platform.datalog;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Appends to the log of one municipality, many callers at a time.
 *
 * <p>Each caller puts its lines in the queue and then waits for its turn. Who gets the turn writes what all have queued
 * (group commit), so the others find theirs done: no thread of its own, and one insert for a crowd. Other programs may
 * append at the same time: the number is the lock. Who finds its number taken reads the tail again and goes behind it.
 */
final class Appender {

    /** Lines in one insert. */
    private static final int LARGEST_BATCH = 400;

    private static final int ATTEMPTS = 100;
    private static final long LONGEST_PAUSE_NANOS = 5_000_000;
    private static final long LONGEST_WAIT_SECONDS = 10;

    /** A caller's lines and what became of them; read and written under the turn only. */
    private static final class Queued {
        private final List<Draft> drafts;
        private boolean done;
        private @Nullable RuntimeException failure;

        private Queued(List<Draft> drafts) {
            this.drafts = drafts;
        }
    }

    private final LogboekLines lines;
    private final LogboekHead head;
    private final Chain chain;
    private final Clock clock;
    private final LongConsumer length;
    private final ConcurrentLinkedQueue<Queued> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** The tail as this program last saw it; null when it must be read. Only under the turn. */
    private @Nullable Tail known;

    /** @param length is told the number of the last line */
    Appender(LogboekLines lines, LogboekHead head, Chain chain, Clock clock, LongConsumer length) {
        this.lines = lines;
        this.head = head;
        this.chain = chain;
        this.clock = clock;
        this.length = length;
    }

    /**
     * Returns when the lines are stored.
     *
     * @throws LogboekUnavailable when they are not, or when that is not known
     */
    void append(List<Draft> drafts) {
        Queued own = new Queued(drafts);
        queue.add(own);
        awaitTurn(own);
        try {
            while (!own.done) {
                writeQueued();
            }
        } finally {
            turn.unlock();
        }
        if (own.failure != null) {
            throw new LogboekUnavailable(own.failure);
        }
    }

    private void awaitTurn(Queued own) {
        try {
            if (turn.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        queue.remove(own);
        throw new LogboekUnavailable();
    }

    private void writeQueued() {
        var batch = new ArrayList<Queued>();
        var drafts = new ArrayList<Draft>();
        for (Queued next = queue.poll(); next != null; next = queue.poll()) {
            batch.add(next);
            drafts.addAll(next.drafts);
            if (drafts.size() >= LARGEST_BATCH) {
                break;
            }
        }
        RuntimeException failure = null;
        try {
            for (int from = 0; from < drafts.size(); from += LARGEST_BATCH) {
                write(drafts.subList(from, Math.min(from + LARGEST_BATCH, drafts.size())));
            }
        } catch (RuntimeException e) {
            known = null;
            failure = e;
        }
        for (Queued written : batch) {
            written.done = true;
            written.failure = failure;
        }
    }

    private void write(List<Draft> drafts) {
        List<Draft> open = drafts;
        for (int attempt = 1; !open.isEmpty(); attempt++) {
            Tail tail = known == null ? lines.tail() : known;
            List<Line> next = chain.append(tail, open, now());
            try {
                lines.insert(next);
                known = next.getLast().toTail();
                open = List.of();
            } catch (MongoException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                open = withoutPresent(open, tail, e);
                known = null;
                // Programs that collide must not do so in step.
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
            }
        }
        if (known != null) {
            head.advance(known, chain);
            length.accept(known.nummer());
        }
    }

    /** What is still to be written. Only the server can say which lines came in before the failure. */
    private List<Draft> withoutPresent(List<Draft> open, Tail tail, MongoException failure) {
        if (failure instanceof MongoBulkWriteException partial && isDuplicate(partial)) {
            return open.subList(partial.getWriteErrors().getFirst().getIndex(), open.size());
        }
        Set<UUID> present = lines.presentAfter(
                tail.nummer(), open.stream().map(Draft::lineId).collect(Collectors.toSet()));
        return open.stream().filter(draft -> !present.contains(draft.lineId())).toList();
    }

    private static boolean isDuplicate(MongoBulkWriteException exception) {
        return !exception.getWriteErrors().isEmpty()
                && exception.getWriteErrors().getFirst().getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /** What the database keeps of a moment, so that the hash can be computed again from what it gives back. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
