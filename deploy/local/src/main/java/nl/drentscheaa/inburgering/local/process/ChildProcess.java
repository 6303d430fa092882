package nl.drentscheaa.inburgering.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process of the platform: started with a log file of its own, remembered on disk while it runs, stopped politely. */
public final class ChildProcess {

    private final String name;
    private final Process process;
    private final Path log;
    private final RunningMark mark;

    private ChildProcess(String name, Process process, Path log, RunningMark mark) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.mark = mark;
    }

    /**
     * Starts a process.
     *
     * @param launch what to run
     * @param log receives what it writes, after what is there
     * @param mark where it is remembered, so that it can be found if this launcher is killed
     */
    public static ChildProcess start(Launch launch, Path log, RunningMark mark) {
        var builder = new ProcessBuilder(launch.command())
                .directory(launch.workingFolder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(launch.environment());
        try {
            Files.createDirectories(log.getParent());
            Process process = builder.start();
            mark.write(process.toHandle());
            return new ChildProcess(launch.name(), process, log, mark);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + launch.name(), e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process ends, for whatever reason. */
    public CompletableFuture<ChildProcess> onEnd() {
        return process.onExit().thenApply(ended -> this);
    }

    /** @throws IllegalThreadStateException while it runs */
    public int exitCode() {
        return process.exitValue();
    }

    /** Waits until it ends by itself; when it does not, it is killed. */
    public int await(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
        }
        return process.exitValue();
    }

    /** Asks it to stop; when it does not listen in time, it is killed. */
    public void stop(Duration patience) {
        askToStop();
        awaitStop(patience);
    }

    /** The first half of {@link #stop}, to let several stop side by side. Whatever it started itself stops with it. */
    public void askToStop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }

    /** The second half of {@link #stop}. */
    public void awaitStop(Duration patience) {
        try {
            await(patience);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        mark.remove();
    }

    /** Ends it at once, as a crash would, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
        mark.remove();
    }

    /** The end of its log, to show what went wrong. */
    public List<String> lastLines(int count) {
        try {
            var lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("(no log in " + log + ")");
        }
    }
}
