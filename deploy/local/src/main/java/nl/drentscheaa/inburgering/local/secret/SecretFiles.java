package nl.drentscheaa.inburgering.local.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import nl.drentscheaa.inburgering.local.address.Program;

/**
 * The folder of secrets, a file for each, as the programs read it.
 *
 * <p>What is missing is made at random; what is there stays, because data was sealed with it.
 */
public final class SecretFiles {

    private static final int PLATFORM_BYTES = 64;
    /** What MongoDB's field encryption asks of a local master key. */
    private static final int MASTER_KEY_BYTES = 96;

    private static final int CLIENT_BYTES = 32;
    private static final String DASHBOARDS = "grafana";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    public SecretFiles(Path folder) {
        this.folder = folder;
    }

    /** Makes what is missing for an installation with these municipalities. */
    public void complete(List<String> gemeenten) {
        make("platform", PLATFORM_BYTES);
        gemeenten.forEach(gemeente -> make("sleutels/" + gemeente, MASTER_KEY_BYTES));
        for (Program program : Program.values()) {
            make(client(program.module()), CLIENT_BYTES);
        }
        make(client(DASHBOARDS), CLIENT_BYTES);
        make("keycloak/beheerder", CLIENT_BYTES);
    }

    /** The secret with which a program shows Keycloak who it is. */
    public String clientSecret(Program program) {
        return read(client(program.module()));
    }

    /** The same of the dashboards. They do not run here, but the realm knows them, and never by a secret that is public. */
    public String dashboardsSecret() {
        return read(client(DASHBOARDS));
    }

    /** The password of Keycloak's own administrator, {@code admin} of the master realm. */
    public String keycloakAdministrator() {
        return read("keycloak/beheerder");
    }

    public Path folder() {
        return folder;
    }

    private static String client(String name) {
        return "clients/" + name;
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the secret " + name, e);
        }
    }

    private void make(String name, int bytes) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        byte[] secret = new byte[bytes];
        RANDOM.nextBytes(secret);
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(secret));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the secret " + name, e);
        }
    }
}
