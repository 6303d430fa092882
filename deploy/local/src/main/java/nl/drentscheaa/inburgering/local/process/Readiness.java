package nl.drentscheaa.inburgering.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.drentscheaa.inburgering.local.console.StartFailure;

/** Waits until a process says over HTTP that it can do its work. */
public final class Readiness implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration PATIENCE_PER_CALL = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE_PER_CALL).build();
    private final Duration patience;

    /** @param patience how long a process may take */
    public Readiness(Duration patience) {
        this.patience = patience;
    }

    /** @throws StartFailure when the process ends, or is not ready in time */
    public void await(ChildProcess process, URI probe) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers(probe)) {
            if (!process.isAlive()) {
                throw Breakdown.of(process);
            }
            if (System.nanoTime() > deadline) {
                throw Breakdown.tooSlow(process, patience);
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean answers(URI probe) throws InterruptedException {
        var request = HttpRequest.newBuilder(probe).timeout(PATIENCE_PER_CALL).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
