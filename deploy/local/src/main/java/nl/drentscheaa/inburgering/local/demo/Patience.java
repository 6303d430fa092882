package nl.drentscheaa.inburgering.local.demo;

import java.time.Duration;
import java.util.function.Supplier;
import nl.drentscheaa.inburgering.local.console.StartFailure;

/** Waits in short pauses, and not for ever. */
final class Patience {

    /** Longer than the minute after which a service takes an interrupted request for abandoned. */
    private static final Duration TOTAL = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final long end = System.nanoTime() + TOTAL.toNanos();
    private final Supplier<StartFailure> failure;

    /** @param failure what to say when it took too long */
    Patience(Supplier<StartFailure> failure) {
        this.failure = failure;
    }

    void pause() throws InterruptedException {
        if (System.nanoTime() - end > 0) {
            throw failure.get();
        }
        Thread.sleep(PAUSE);
    }
}
