package nl.drentscheaa.inburgering.local.identity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keycloak as Maven unpacked it.
 *
 * <p>The distribution is already assembled for the settings used here (its own file database, no metrics), so its lengthy
 * build step is skipped. And it is run from an ordinary class path in place of Quarkus' own class loader, because only
 * then can Java keep its classes in an ahead-of-time cache; generated and transformed classes come first, as in that
 * loader.
 *
 * @param home the unpacked folder; nothing is written in it
 */
record KeycloakDistribution(Path home) {

    /** @throws IllegalStateException when the module has not been built */
    static KeycloakDistribution under(Path folder) {
        try (Stream<Path> versions = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return versions.filter(version -> Files.isDirectory(version.resolve("lib")))
                    .max(Path::compareTo)
                    .map(KeycloakDistribution::new)
                    .orElseThrow(() -> new IllegalStateException(
                            "Keycloak is not in " + folder + ": run ./mvnw package -pl deploy/local"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    String classPath() {
        Path lib = home.resolve("lib");
        return Stream.of(
                        Stream.of(
                                lib.resolve("quarkus/transformed-bytecode.jar"),
                                lib.resolve("quarkus/generated-bytecode.jar"),
                                lib.resolve("app/keycloak.jar")),
                        jars(lib.resolve("lib/boot")).stream(),
                        jars(lib.resolve("lib/main")).stream())
                .flatMap(part -> part)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }
}
