package nl.drentscheaa.inburgering.demo.faulty;

import java.io.IOException;
import java.io.UncheckedIOException;

/** An example file, as its bytes; what is wrong with it stands in the README beside it. */
public enum FaultyFile {
    ROWS("nieuwkomers-met-fouten.csv"),
    WINDOWS_1252("windows-1252.csv"),
    WRONG_DELIMITER("verkeerd-scheidingsteken.csv"),
    MISSING_COLUMN("ontbrekende-kolom.csv"),
    HALF("half-bestand.csv");

    private final String fileName;

    FaultyFile(String fileName) {
        this.fileName = fileName;
    }

    public byte[] bytes() {
        return read(fileName);
    }

    static byte[] read(String fileName) {
        try (var stream = FaultyFile.class.getResourceAsStream("/fouten/" + fileName)) {
            if (stream == null) {
                throw new IllegalStateException("/fouten/" + fileName + " is not on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
