package nl.drentscheaa.inburgering.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.drentscheaa.inburgering.local.address.Addresses;
import nl.drentscheaa.inburgering.local.address.FreePorts;
import nl.drentscheaa.inburgering.local.address.Program;
import nl.drentscheaa.inburgering.local.console.Progress;
import nl.drentscheaa.inburgering.local.console.StartFailure;
import nl.drentscheaa.inburgering.local.database.EmbeddedDatabase;
import nl.drentscheaa.inburgering.local.demo.DemoApi;
import nl.drentscheaa.inburgering.local.demo.DemoFiles;
import nl.drentscheaa.inburgering.local.demo.DemoLoad;
import nl.drentscheaa.inburgering.local.identity.Keycloak;
import nl.drentscheaa.inburgering.local.process.Breakdown;
import nl.drentscheaa.inburgering.local.process.ChildProcess;
import nl.drentscheaa.inburgering.local.process.FolderLock;
import nl.drentscheaa.inburgering.local.process.FreeSpace;
import nl.drentscheaa.inburgering.local.process.Processes;
import nl.drentscheaa.inburgering.local.process.ProgramImage;
import nl.drentscheaa.inburgering.local.process.Readiness;
import nl.drentscheaa.inburgering.local.secret.SecretFiles;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform, running: the embedded database in this process, Keycloak and the five programs in processes of their
 * own.
 *
 * <pre>{@code
 * try (var platform = LocalPlatform.start(LocalOptions.in(root).withData(folder).withPortOffset(700))) {
 *     HttpRequest.newBuilder(platform.addresses().gateway().resolve("/health"));
 *     platform.kill("pip");
 *     platform.restart("pip");
 * }
 * }</pre>
 *
 * <p>The modules must have been packaged. Names of processes are {@code intake}, {@code pip}, {@code monitoring},
 * {@code reporting}, {@code gateway} and {@code keycloak}.
 */
public final class LocalPlatform implements AutoCloseable {

    /** Generous: a first start on a busy machine makes Keycloak's database. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Several times what the demo takes. */
    private static final long DISK_MEGABYTES = 500;

    private final LocalOptions options;
    private final Progress progress;
    private final Processes processes;
    private final SecretFiles secrets;
    private final Training training;
    private final Readiness readiness = new Readiness(PATIENCE);
    private @Nullable FolderLock lock;
    private @Nullable EmbeddedDatabase database;

    LocalPlatform(LocalOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.processes =
                new Processes(options.data().resolve("logs"), options.data().resolve("run"));
        this.secrets = new SecretFiles(options.data().resolve("secrets"));
        this.training = new Training(options, processes);
    }

    /**
     * Starts everything and returns when all of it is ready.
     *
     * @throws StartFailure when something is in the way; nothing is left running then
     */
    public static LocalPlatform start(LocalOptions options) throws InterruptedException {
        var platform = new LocalPlatform(options, Progress.silent());
        try {
            platform.startUp();
            return platform;
        } catch (RuntimeException | InterruptedException e) {
            platform.close();
            throw e;
        }
    }

    void startUp() throws InterruptedException {
        takeFolder();
        FreePorts.check(options.addresses());
        secrets.complete(Registry.gemeenten(options.gemeenten()));
        openDatabase();
        startKeycloak();
        startPrograms();
        awaitReady();
        loadDemo();
        training.begin();
    }

    public Addresses addresses() {
        return options.addresses();
    }

    /** A file {@code <name>.log} per process. */
    public Path logFolder() {
        return options.data().resolve("logs");
    }

    /** The folder of secrets that the programs read. */
    public Path secretsFolder() {
        return secrets.folder();
    }

    /** Completes with the first process that ends without having been asked to. */
    public CompletableFuture<StartFailure> broken() {
        return processes.broken().thenApply(Breakdown::of);
    }

    /** Ends a process at once, as a crash would. */
    public void kill(String name) {
        processes.kill(name);
    }

    /** Stops a process politely. */
    public void stop(String name) {
        processes.stop(name);
    }

    /** Starts a process that was stopped or killed, and returns when it is ready. */
    public void restart(String name) throws InterruptedException {
        if (name.equals(Keycloak.NAME)) {
            startKeycloak();
            awaitKeycloak();
        } else {
            Program program = Program.of(name);
            startProgram(program);
            await(program);
        }
    }

    /** The operating system's number of a process, to look at its memory for example. */
    public long pid(String name) {
        return processes.get(name).pid();
    }

    /** Stops the processes, then the database. May be called more than once. */
    @Override
    public synchronized void close() {
        processes.close();
        readiness.close();
        if (database != null) {
            database.close();
            database = null;
        }
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private synchronized void takeFolder() {
        lock = FolderLock.take(options.data());
        FreeSpace.check(options.data(), DISK_MEGABYTES);
        List<String> left = processes.sweep();
        if (!left.isEmpty()) {
            progress.done("stopped what an earlier start left running: " + String.join(", ", left));
        }
    }

    private synchronized void openDatabase() {
        Path file = options.data().resolve("mongodb").resolve("embedded.mv.db");
        database = EmbeddedDatabase.open(file, addresses().databasePort());
        progress.done("database (embedded, for trying and developing only)");
    }

    private Keycloak keycloak() {
        return new Keycloak(
                options.root().resolve("deploy/local/target/keycloak"),
                options.data().resolve(Keycloak.NAME),
                options.realm(),
                addresses(),
                secrets);
    }

    private void startKeycloak() {
        processes.start(keycloak().launch());
    }

    private void startPrograms() throws InterruptedException {
        for (Program program : Program.values()) {
            startProgram(program);
        }
    }

    private void startProgram(Program program) throws InterruptedException {
        var image = new ProgramImage(options.root(), program);
        image.unpack(processes);
        processes.start(image.launch(ProgramEnvironment.of(program, options), options.root()));
    }

    private void awaitReady() throws InterruptedException {
        progress.waitingFor(List.of(Keycloak.NAME));
        awaitKeycloak();
        progress.done("Keycloak");
        var names = Arrays.stream(Program.values()).map(Program::id).toList();
        for (Program program : Program.values()) {
            progress.waitingFor(names.subList(program.ordinal(), names.size()));
            await(program);
            progress.done(program.module());
        }
    }

    private void loadDemo() throws InterruptedException {
        if (options.population() == LocalOptions.Population.NONE) {
            return;
        }
        var files = new DemoFiles(options.data().resolve("demo"), Clock.systemUTC());
        try (var api = new DemoApi(addresses().gateway(), addresses().issuer())) {
            new DemoLoad(files, api, progress).run(Registry.gemeenten(options.gemeenten()));
        } catch (StartFailure failure) {
            // A program that died is the cause, and its log says more than the request that got no answer.
            throw broken().getNow(failure);
        }
    }

    private void awaitKeycloak() throws InterruptedException {
        readiness.await(processes.get(Keycloak.NAME), Keycloak.readiness(addresses()));
        keycloak().ready();
    }

    private void await(Program program) throws InterruptedException {
        URI probe = addresses().readiness(program);
        ChildProcess process = processes.get(program.id());
        readiness.await(process, probe);
    }
}
