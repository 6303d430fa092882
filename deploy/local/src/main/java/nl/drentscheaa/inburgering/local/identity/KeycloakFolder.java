package nl.drentscheaa.inburgering.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.drentscheaa.inburgering.local.process.Folders;

/**
 * What Keycloak keeps of this installation.
 *
 * <p>Its database is a product of the realm files, the addresses and the client secrets: when one of those changes, it is
 * thrown away and made anew. Accounts keep their identifiers, because the realm files hold them.
 */
final class KeycloakFolder {

    private final Path folder;
    private final List<Path> realm;

    KeycloakFolder(Path folder, List<Path> realm) {
        this.folder = folder.toAbsolutePath();
        this.realm = realm;
    }

    Path path() {
        return folder;
    }

    /** Returns whether the realm has to be brought in. */
    boolean prepare(Map<String, String> environment) {
        String text = RealmMerge.of(realm).toPrettyString();
        String origin = fingerprint(text, environment);
        try {
            if (isMadeFrom(origin)) {
                return false;
            }
            Folders.remove(folder.resolve("data"));
            Files.createDirectories(folder.resolve("conf"));
            Files.createDirectories(folder.resolve("providers"));
            Files.createDirectories(folder.resolve("data/import"));
            Files.writeString(folder.resolve("data/import/inburgering-realm.json"), text);
            Files.writeString(folder.resolve("data/unconfirmed-origin"), origin);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder, e);
        }
    }

    /** Says that Keycloak took the realm in: from now on its database counts. */
    void confirm() {
        try {
            Path origin = folder.resolve("data/unconfirmed-origin");
            if (Files.exists(origin)) {
                Files.move(origin, origin());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder, e);
        }
    }

    private Path origin() {
        return folder.resolve("data/origin");
    }

    private boolean isMadeFrom(String origin) throws IOException {
        return Files.exists(origin()) && Files.readString(origin()).equals(origin);
    }

    private static String fingerprint(String text, Map<String, String> environment) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update(new TreeMap<>(environment).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
