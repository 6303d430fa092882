package nl.drentscheaa.inburgering.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.drentscheaa.inburgering.demo.Anchor;
import nl.drentscheaa.inburgering.demo.Population;

/**
 * The files of the demo population, a folder for each municipality. They are made once: a load that goes on in another
 * month must not find other people in them.
 */
public final class DemoFiles {

    private final Path folder;
    private final Clock clock;

    public DemoFiles(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    boolean areLoaded() {
        return Files.exists(loaded());
    }

    void markLoaded() {
        write(loaded(), clock.instant().toString());
    }

    /** Makes the files unless that was done. */
    void make() {
        if (Files.exists(anchor())) {
            return;
        }
        var population = Population.generate(Anchor.current(clock));
        try {
            population.write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the demo files in " + folder, e);
        }
        // Written last: until then the files may be incomplete.
        write(anchor(), population.anchor().maand().toString());
    }

    /** Those of the given municipalities for which there are files. */
    List<GemeenteFiles> of(List<String> gemeenten) {
        return gemeenten.stream()
                .filter(gemeente -> Files.isDirectory(folder.resolve(gemeente)))
                .map(gemeente -> GemeenteFiles.read(gemeente, folder.resolve(gemeente)))
                .toList();
    }

    private Path anchor() {
        return folder.resolve("anchor");
    }

    private Path loaded() {
        return folder.resolve("loaded");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
