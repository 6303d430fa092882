package nl.drentscheaa.inburgering.local.demo;

import java.time.Duration;
import java.util.function.Supplier;
import nl.drentscheaa.inburgering.local.console.StartFailure;

/** Waits in short pauses, and not for ever. */
final class Patience {

    /** Longer than the minute after which a service takes an interrupted request for abandoned. */
    static final Duration FOR_AN_ANSWER = Duration.ofMinutes(2);

    /** A busy machine takes minutes for what a quiet one does in seconds: slow is not wrong. */
    static final Duration FOR_WORK = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final long end;
    private final Supplier<StartFailure> failure;

    /** @param failure what to say when it took longer */
    Patience(Duration total, Supplier<StartFailure> failure) {
        this.end = System.nanoTime() + total.toNanos();
        this.failure = failure;
    }

    void pause() throws InterruptedException {
        if (System.nanoTime() - end > 0) {
            throw failure.get();
        }
        Thread.sleep(PAUSE);
    }
}
