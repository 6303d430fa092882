package nl.drentscheaa.inburgering.platform.tenancy;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks several municipalities the same question: one bounded query for each, side by side on virtual threads.
 *
 * <p>At most {@value #WIDTH} run at once in a program, so that three hundred municipalities do not open three hundred
 * connections. A municipality that fails or is too late is named in the answer; the others are given.
 */
public final class FanOut {

    private static final Logger log = LoggerFactory.getLogger(FanOut.class);
    private static final int WIDTH = 48;

    private final Semaphore width = new Semaphore(WIDTH);

    /**
     * @param gemeenten whom to ask
     * @param limit how long all answers together may take
     * @param question runs with the municipality bound; what it needs of the caller it must have captured
     */
    public <T> PerGemeente<T> ask(Collection<Gemeente> gemeenten, Duration limit, Supplier<T> question) {
        long deadline = System.nanoTime() + limit.toNanos();
        var answers = new TreeMap<GemeenteId, T>();
        var unreachable = new TreeSet<GemeenteId>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            Map<GemeenteId, Future<T>> asked = new LinkedHashMap<>();
            for (Gemeente gemeente : gemeenten) {
                asked.put(gemeente.id(), threads.submit(() -> askOne(gemeente, question)));
            }
            asked.forEach((id, answer) -> collect(id, answer, deadline, answers, unreachable));
        } finally {
            // A late answer is not waited for: its thread ends when its own query does.
            threads.shutdownNow();
        }
        return new PerGemeente<>(answers, unreachable);
    }

    private <T> T askOne(Gemeente gemeente, Supplier<T> question) throws InterruptedException {
        width.acquire();
        try {
            return Tenancy.call(gemeente, question);
        } finally {
            width.release();
        }
    }

    private static <T> void collect(
            GemeenteId id,
            Future<T> answer,
            long deadline,
            Map<GemeenteId, T> answers,
            Collection<GemeenteId> unreachable) {
        try {
            answers.put(id, answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            log.warn("{} did not answer: {}", id, String.valueOf(e.getCause()));
            unreachable.add(id);
        } catch (TimeoutException e) {
            log.warn("{} was too late", id);
            unreachable.add(id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            unreachable.add(id);
        }
    }
}
