package nl.drentscheaa.inburgering.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.local.address.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @TempDir
    private Path folder;

    private SecretFiles secrets;

    @BeforeEach
    void makeSecrets() {
        secrets = new SecretFiles(folder.resolve("secrets"));
        secrets.complete(List.of("assen", "tynaarlo"));
    }

    @Test
    void giveEveryMunicipalityAMasterKeyOfItsOwn() throws IOException {
        byte[] assen = bytes("sleutels/assen");
        byte[] tynaarlo = bytes("sleutels/tynaarlo");
        assertThat(assen).hasSize(96);
        assertThat(tynaarlo).hasSize(96).isNotEqualTo(assen);
    }

    @Test
    void giveEveryProgramASecretOfItsOwn() {
        assertThat(Stream.of(Program.values()).map(secrets::clientSecret))
                .doesNotHaveDuplicates()
                .hasSize(5)
                .doesNotContain(secrets.keycloakAdministrator());
    }

    @Test
    void stayWhatTheyWere() throws IOException {
        Map<String, String> before = contents();
        new SecretFiles(secrets.folder()).complete(List.of("assen", "tynaarlo"));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void giveAMunicipalityThatJoinsAKeyAndLeaveTheOthers() throws IOException {
        Map<String, String> before = contents();
        secrets.complete(List.of("assen", "tynaarlo", "midden-drenthe"));
        assertThat(contents()).containsAllEntriesOf(before).hasSize(before.size() + 1);
        assertThat(bytes("sleutels/midden-drenthe")).hasSize(96);
    }

    @Test
    void canBeReadByTheirOwnerOnly() throws IOException {
        for (String name : contents().keySet()) {
            Path file = secrets.folder().resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private byte[] bytes(String name) throws IOException {
        return Base64.getDecoder().decode(Files.readString(secrets.folder().resolve(name)));
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(secrets.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(secrets.folder().relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }
}
