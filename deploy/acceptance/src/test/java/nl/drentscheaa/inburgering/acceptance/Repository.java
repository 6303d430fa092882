package nl.drentscheaa.inburgering.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the repository, whatever the module from which the tests run. */
public final class Repository {

    public static final Path ROOT = find();

    private Repository() {}

    public static String read(String file) {
        return read(ROOT.resolve(file));
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files beneath a folder of which the name ends so. */
    public static List<Path> files(String folder, String end) {
        return files(ROOT.resolve(folder), end);
    }

    public static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("publiccode.yml"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("run the tests from within the repository");
            }
            folder = parent;
        }
        return folder;
    }
}
