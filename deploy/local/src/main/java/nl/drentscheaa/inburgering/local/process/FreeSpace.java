package nl.drentscheaa.inburgering.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.drentscheaa.inburgering.local.console.StartFailure;

/** Looks whether the disk has room before anything is written: a database that runs into its end may be damaged. */
public final class FreeSpace {

    private static final long MEGABYTE = 1024 * 1024;

    private FreeSpace() {}

    /**
     * @param folder one that exists
     * @throws StartFailure when less than this is left
     */
    public static void check(Path folder, long megabytes) {
        long left = usable(folder) / MEGABYTE;
        if (left < megabytes) {
            throw new StartFailure(
                    "Er is nog %d MB schijfruimte in %s; draaien vraagt %d MB. Maak ruimte en probeer het opnieuw."
                            .formatted(left, folder, megabytes),
                    "There is %d MB of disk left in %s; running needs %d MB. Make room and try again."
                            .formatted(left, folder, megabytes));
        }
    }

    private static long usable(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at the disk of " + folder, e);
        }
    }
}
