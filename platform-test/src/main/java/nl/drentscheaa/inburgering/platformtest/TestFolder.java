package nl.drentscheaa.inburgering.platformtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/** A folder of this test run with a registry and secrets in it, as an operator would mount them. */
public final class TestFolder {

    /** The municipalities of the test registry. */
    public static final List<String> GEMEENTEN = List.of("aa-en-hunze", "assen", "tynaarlo");

    private static final List<String> CLIENTS =
            List.of("gateway", "intake-service", "pip-service", "monitoring-service", "reporting-service");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PLATFORM_BYTES = 64;
    private static final int MASTER_KEY_BYTES = 96;

    private static final class Made {
        private static final Path FOLDER = make();
    }

    private TestFolder() {}

    /** The registry: three municipalities on one cluster, the test database. */
    public static Path gemeentenFile() {
        return Made.FOLDER.resolve("gemeenten.yaml");
    }

    /** Secrets made at random for this run. */
    public static Path secrets() {
        return Made.FOLDER.resolve("secrets");
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("inburgering-test-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            Files.writeString(folder.resolve("gemeenten.yaml"), registry());
            Path secrets = folder.resolve("secrets");
            write(secrets.resolve("platform"), PLATFORM_BYTES);
            for (String gemeente : GEMEENTEN) {
                write(secrets.resolve("sleutels").resolve(gemeente), MASTER_KEY_BYTES);
            }
            for (String client : CLIENTS) {
                write(secrets.resolve("clients").resolve(client), PLATFORM_BYTES);
            }
            write(secrets.resolve("clients/test-service"), PLATFORM_BYTES);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String registry() {
        return """
                gemeenten:
                  - {id: assen, naam: Assen, cbsCode: "0106", thema: assen, cluster: standaard}
                  - {id: aa-en-hunze, naam: Aa en Hunze, cbsCode: "1680", thema: aa-en-hunze, cluster: standaard}
                  - {id: tynaarlo, naam: Tynaarlo, cbsCode: "1730", thema: tynaarlo, cluster: standaard}
                clusters:
                  standaard: {uri: "${MONGODB_URI}"}
                """;
    }

    private static void write(Path file, int bytes) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        Files.writeString(file, Base64.getEncoder().encodeToString(secret));
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
