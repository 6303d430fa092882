package nl.drentscheaa.inburgering.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.drentscheaa.inburgering.local.address.Program;

/**
 * A program's jar, taken apart so that Java need not look inside jars within a jar, with its ahead-of-time cache once one
 * was made. Both are made anew when the jar or Java changes.
 */
public final class ProgramImage {

    private static final Duration UNPACK_PATIENCE = Duration.ofMinutes(1);

    private final Program program;
    private final Path target;
    private final Path jar;
    private final Path folder;

    /** @param root the folder of the repository */
    public ProgramImage(Path root, Program program) {
        this.program = program;
        this.target = root.resolve(program.module()).resolve("target");
        this.jar = target.resolve(program.module() + "-0.1.0-SNAPSHOT.jar");
        this.folder = target.resolve("start");
    }

    public Program program() {
        return program;
    }

    /** Takes the jar apart unless that was done. */
    public void unpack(Processes processes) throws InterruptedException {
        try {
            String origin = origin();
            if (Files.exists(originFile()) && Files.readString(originFile()).equals(origin)) {
                return;
            }
            Folders.remove(folder);
            extract(processes);
            Files.writeString(originFile(), origin);
        } catch (NoSuchFileException e) {
            throw new IllegalStateException(program.module() + " is not built: run ./mvnw package", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + jar, e);
        }
    }

    /** The program as it is started. */
    public Launch launch(Map<String, String> environment, Path workingFolder) {
        JavaProgram java = java();
        if (Files.exists(cache())) {
            java = java.with("-XX:AOTCache=" + cache());
        }
        return new Launch(program.id(), java.command(), environment, workingFolder);
    }

    /** Whether the program still starts without a cache. */
    public boolean isUntrained() {
        return !Files.exists(cache());
    }

    /** A run that starts the program, stops it before it listens, and remembers what Java loaded and linked. */
    public Launch training(Map<String, String> environment, Path workingFolder) {
        JavaProgram java = java().with("-Dspring.context.exit=onRefresh", "-XX:AOTCacheOutput=" + newCache());
        return new Launch(program.id() + "-training", java.command(), environment, workingFolder);
    }

    /** To be called when the training run ended well. */
    public void keepTraining() {
        try {
            if (Files.exists(newCache())) {
                Files.move(newCache(), cache(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the cache of " + program.id(), e);
        }
    }

    private JavaProgram java() {
        var options = new ArrayList<>(JavaProgram.FRUGAL);
        options.add("-Xmx160m");
        return new JavaProgram(
                options, List.of("-jar", folder.resolve(jar.getFileName()).toString()));
    }

    private void extract(Processes processes) throws InterruptedException {
        var extract = new JavaProgram(
                List.of("-XX:TieredStopAtLevel=1", "-Djarmode=tools"),
                List.of("-jar", jar.toString(), "extract", "--destination", folder.toString()));
        var launch = new Launch(program.id() + "-unpack", extract.command(), Map.of(), target);
        var process = processes.startTask(launch);
        int result = process.await(UNPACK_PATIENCE);
        processes.finished(process);
        if (result != 0) {
            throw new IllegalStateException("cannot unpack " + jar + ": " + process.lastLines(5));
        }
    }

    private Path cache() {
        return folder.resolve("program.aot");
    }

    private Path newCache() {
        return folder.resolve("program-new.aot");
    }

    private Path originFile() {
        return folder.resolve("origin");
    }

    private String origin() throws IOException {
        return Files.size(jar) + " " + Files.getLastModifiedTime(jar) + " "
                + System.getProperty("java.runtime.version");
    }
}
