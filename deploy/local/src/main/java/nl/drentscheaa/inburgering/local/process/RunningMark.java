package nl.drentscheaa.inburgering.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A file that says which process runs under a name. A launcher that is killed cannot stop what it started: the next one
 * finds it here. The moment at which the process began is part of the mark, because numbers of processes come back.
 */
public final class RunningMark {

    private static final String SUFFIX = ".pid";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path file;

    private RunningMark(Path file) {
        this.file = file;
    }

    public static RunningMark of(Path folder, String name) {
        return new RunningMark(folder.resolve(name + SUFFIX));
    }

    /** Every mark that an earlier launcher left in this folder. */
    public static List<RunningMark> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(RunningMark::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    public String name() {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + begin(process).orElse(Instant.EPOCH));
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    /** Stops the marked process if it still runs, and forgets it. Returns whether it still ran. */
    public boolean sweep() {
        Optional<ProcessHandle> left = find();
        left.ifPresent(RunningMark::end);
        remove();
        return left.isPresent();
    }

    private Optional<ProcessHandle> find() {
        try {
            String[] parts = Files.readString(file).strip().split(" ", 2);
            Instant begin = Instant.parse(parts[1]);
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> begin(process).equals(Optional.of(begin)));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> begin(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
