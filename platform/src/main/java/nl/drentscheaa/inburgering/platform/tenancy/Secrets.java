package nl.drentscheaa.inburgering.platform.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * The secrets of this installation: files in one folder, as an orchestrator mounts them.
 *
 * <p>{@code platform} seals cursors and pseudonyms, {@code sleutels/<gemeente>} is a municipality's master key,
 * {@code clients/<client>} an OAuth client's secret, {@code mongodb/<service>/<gemeente>} a database user as
 * {@code user:password}.
 */
public final class Secrets {

    private final Path folder;

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** The text of a secret without surrounding white space, or empty when there is no such file. */
    public Optional<String> find(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the secret " + name, e);
        }
    }

    /** @throws IllegalStateException when there is no such secret; the message names the file */
    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("secret '" + name + "' is missing in " + folder));
    }

    /** A secret of random bytes, stored as base64. */
    public byte[] getBytes(String name) {
        return Base64.getDecoder().decode(get(name));
    }
}
