package nl.drentscheaa.inburgering.platform.csvimport.run;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeente;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Gemeenten;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the imports in the background: for each municipality one virtual thread that runs them one after the other, and
 * in the whole program only a few at once. A turn in the municipality's database keeps other copies of the program out;
 * what they leave behind when they die is found by looking every now and then.
 */
public final class ImportWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration SWEEP = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String owner = UUID.randomUUID().toString();
    private final Map<GemeenteId, Semaphore> bells = new HashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Gemeenten gemeenten;
    private final Imports imports;
    private final ImportRunner runner;
    private final ImportSweep sweep;
    private final Turns turns;
    private final CsvImportProperties properties;
    private final Clock clock;
    private final Semaphore atOnce;
    private volatile boolean running;
    private volatile boolean begun;

    ImportWorker(
            Gemeenten gemeenten,
            Imports imports,
            ImportRunner runner,
            ImportSweep sweep,
            Turns turns,
            CsvImportProperties properties,
            Clock clock) {
        this.gemeenten = gemeenten;
        this.imports = imports;
        this.runner = runner;
        this.sweep = sweep;
        this.turns = turns;
        this.properties = properties;
        this.clock = clock;
        this.atOnce = new Semaphore(properties.atOnce());
        gemeenten.forEach(gemeente -> bells.put(gemeente.id(), new Semaphore(0)));
    }

    /** Tells that an import of the municipality waits. */
    void wake(Gemeente gemeente) {
        Optional.ofNullable(bells.get(gemeente.id())).ifPresent(Semaphore::release);
    }

    /**
     * Not by itself the first time: an import that goes on after a restart must find the indexes of all collections in
     * place. After a pause of the program it goes on with the others.
     */
    @Override
    public boolean isAutoStartup() {
        return begun;
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        begun = true;
        for (Gemeente gemeente : gemeenten) {
            threads.add(Thread.ofVirtual()
                    .name("imports-" + gemeente.id())
                    .start(() -> Tenancy.run(gemeente, () -> work(gemeente))));
        }
    }

    /** Each run ends after the batch at which it is; the import goes on at the next start, here or elsewhere. */
    @Override
    public synchronized void stop() {
        running = false;
        gemeenten.forEach(this::wake);
        Instant deadline = Instant.now(clock).plus(PATIENCE);
        for (Thread thread : threads) {
            join(thread, Duration.between(Instant.now(clock), deadline));
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static void join(Thread thread, Duration atMost) {
        try {
            if (atMost.isPositive()) {
                thread.join(atMost);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(Gemeente gemeente) {
        Semaphore bell = Optional.ofNullable(bells.get(gemeente.id())).orElseThrow();
        Instant nextSweep = clock.instant();
        while (running) {
            try {
                runAll();
                if (!clock.instant().isBefore(nextSweep)) {
                    sweep.sweep();
                    nextSweep = clock.instant().plus(SWEEP);
                }
            } catch (IOException | RuntimeException e) {
                // The import keeps its state: it goes on at the next look.
                log.warn("an import of {} was interrupted: {}", gemeente.id(), Failure.of(e));
            }
            if (!rests(bell)) {
                return;
            }
        }
    }

    private boolean rests(Semaphore bell) {
        try {
            if (bell.tryAcquire(properties.poll().toNanos(), TimeUnit.NANOSECONDS)) {
                bell.drainPermits();
            }
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private void runAll() throws IOException {
        if (imports.findNext().isEmpty()) {
            return;
        }
        // First a place in this program, then the turn: who has to wait here leaves the turn to an idle copy.
        atOnce.acquireUninterruptibly();
        try {
            Optional<Import> next = imports.findNext();
            while (next.isPresent() && keepTurn()) {
                runner.run(next.get(), this::keepTurn);
                next = imports.findNext();
            }
        } finally {
            atOnce.release();
            turns.release(owner);
        }
    }

    private boolean keepTurn() {
        Instant now = clock.instant();
        return running && turns.take(owner, now, now.plus(properties.turn()));
    }
}
