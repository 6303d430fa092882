package nl.drentscheaa.inburgering.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The remarks of the embedded database, in a file: on the screen they would bury the progress. */
public final class DatabaseLog {

    /** Kept, because the logging of Java forgets a logger that nobody holds, and its settings with it. */
    private static final Logger DATABASE = Logger.getLogger("de.bwaldvogel");

    private DatabaseLog() {}

    /** Sends warnings to the end of this file; what is less is left out. */
    public static void writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var handler = new FileHandler(file.toString(), true);
            handler.setFormatter(new SimpleFormatter());
            DATABASE.addHandler(handler);
            DATABASE.setLevel(Level.WARNING);
            DATABASE.setUseParentHandlers(false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
