package nl.drentscheaa.inburgering.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The processes of one platform, by name. */
public final class Processes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(25);
    /**
     * Ctrl-C reaches the programs at the same moment as the launcher: an end is only unexpected when the launcher has not
     * begun to stop shortly after.
     */
    private static final Duration DOUBT = Duration.ofMillis(700);

    private final Path logs;
    private final Path marks;
    private final Map<String, ChildProcess> running = new LinkedHashMap<>();
    private final CompletableFuture<ChildProcess> broken = new CompletableFuture<>();
    private boolean closed;

    /**
     * @param logs the folder of log files
     * @param marks the folder in which running processes are remembered
     */
    public Processes(Path logs, Path marks) {
        this.logs = logs;
        this.marks = marks;
    }

    /** Stops what an earlier launcher left running because it was killed. Returns the names. */
    public List<String> sweep() {
        return RunningMark.in(marks).stream()
                .filter(RunningMark::sweep)
                .map(RunningMark::name)
                .toList();
    }

    /** Starts a process that should go on until it is stopped. */
    public synchronized ChildProcess start(Launch launch) {
        ChildProcess process = startTask(launch);
        process.onEnd().thenAccept(this::reportUnexpected);
        return process;
    }

    /** Starts a process that ends by itself. */
    public synchronized ChildProcess startTask(Launch launch) {
        if (closed) {
            throw new IllegalStateException("the platform is stopping");
        }
        ChildProcess process = ChildProcess.start(launch, log(launch.name()), RunningMark.of(marks, launch.name()));
        running.put(launch.name(), process);
        return process;
    }

    /** Forgets a task that ended. */
    public synchronized void finished(ChildProcess task) {
        running.remove(task.name());
        RunningMark.of(marks, task.name()).remove();
    }

    /** @throws IllegalArgumentException when nothing of this name was started */
    public synchronized ChildProcess get(String name) {
        ChildProcess process = running.get(name);
        if (process == null) {
            throw new IllegalArgumentException("no process is called " + name);
        }
        return process;
    }

    /** Stops one process politely. */
    public void stop(String name) {
        forget(name).stop(PATIENCE);
    }

    /** Ends one process at once, as a crash would. */
    public void kill(String name) {
        forget(name).kill();
    }

    /** Completes with the first process that ends without having been asked to. */
    public CompletableFuture<ChildProcess> broken() {
        return broken;
    }

    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** Asks all processes to stop, and waits until they are gone. */
    @Override
    public void close() {
        List<ChildProcess> all;
        synchronized (this) {
            closed = true;
            all = new ArrayList<>(running.values());
            running.clear();
        }
        all.forEach(ChildProcess::askToStop);
        all.forEach(process -> process.awaitStop(PATIENCE));
    }

    private synchronized ChildProcess forget(String name) {
        ChildProcess process = get(name);
        running.remove(name);
        return process;
    }

    private void reportUnexpected(ChildProcess process) {
        CompletableFuture.delayedExecutor(DOUBT.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (isExpectedToRun(process)) {
                        broken.complete(process);
                    }
                });
    }

    private synchronized boolean isExpectedToRun(ChildProcess process) {
        return running.get(process.name()) == process;
    }
}
