package nl.drentscheaa.inburgering.acceptance.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.drentscheaa.inburgering.acceptance.Repository;
import nl.drentscheaa.inburgering.local.LocalOptions;
import nl.drentscheaa.inburgering.local.LocalPlatform;
import nl.drentscheaa.inburgering.local.address.Program;
import nl.drentscheaa.inburgering.local.database.DatabaseLog;

/** The running platform, with nobody in it but whom the tests bring. */
public final class Platform implements AutoCloseable {

    private static final Path FOLDER = Repository.ROOT.resolve("deploy/acceptance/target/platform");
    private static final Path TEST_REALM =
            Repository.ROOT.resolve("deploy/acceptance/src/test/resources/realm-toets.json");

    private final LocalPlatform running;
    private final Tokens tokens;

    private Platform(LocalPlatform running) {
        this.running = running;
        this.tokens = new Tokens(running.addresses(), running.secretsFolder());
    }

    /** Starts everything anew, on ports that are free. What an earlier run left is thrown away. */
    static Platform start() {
        if (Runtime.version().feature() != 25) {
            throw new IllegalStateException("The tests of the whole platform need JDK 25, and this is "
                    + Runtime.version() + ": run ./mvnw verify, which finds it.");
        }
        Folder.empty(FOLDER);
        DatabaseLog.writeTo(FOLDER.resolve("logs/database.log"));
        Instant begin = Instant.now();
        try {
            var running = LocalPlatform.start(options(FreeOffset.find()));
            System.out.printf(
                    "The whole platform runs at %s after %d s; logs in %s%n",
                    running.addresses().gateway(),
                    Duration.between(begin, Instant.now()).toSeconds(),
                    running.logFolder());
            // Whoever breaks the build off should find no program left running.
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            return new Platform(running);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the platform started", e);
        }
    }

    /** The tests ask much more at once than people do; what the limits do is tested in the gateway itself. */
    private static LocalOptions options(int portOffset) {
        return LocalOptions.in(Repository.ROOT)
                .withData(FOLDER)
                .withPortOffset(portOffset)
                .withPopulation(LocalOptions.Population.NONE)
                .withRealmOverlay(TEST_REALM)
                .withEnvironment("GATEWAY_LIMIT_PERSECOND", "100000")
                .withEnvironment("GATEWAY_LIMIT_ATONCE", "500");
    }

    /** The one door, for everyone. */
    public Client gateway() {
        return new Client(running.addresses().gateway());
    }

    /** A service, past the door, as an intruder inside would reach it. */
    public Client service(Program program) {
        return new Client(running.addresses().base(program));
    }

    /** The probes and metrics of a program. */
    public Client management(Program program) {
        return new Client(running.addresses().management(program));
    }

    public Client keycloak() {
        return new Client(running.addresses().keycloak());
    }

    public Tokens tokens() {
        return tokens;
    }

    /** What only the launcher can do: kill a process, or start it again. */
    public LocalPlatform launcher() {
        return running;
    }

    @Override
    public void close() {
        running.close();
    }
}
