package nl.drentscheaa.inburgering.platform.encryption;

import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.tenancy.TenantFixture;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EncryptedFilesTest {

    private static final String PERSON = "p1";

    private TenantFixture fixture;
    private FieldEncryption encryption;
    private EncryptedFiles files;

    @BeforeEach
    void start() {
        fixture = new TenantFixture().with(DataKey.class);
        encryption = fresh();
        files = new EncryptedFiles(fixture.mongo, encryption);
    }

    @AfterEach
    void stop() {
        encryption.close();
        fixture.close();
    }

    @Test
    void givesBackTheBytesInTheirOrder() {
        Tenancy.run(NOORD, () -> {
            FileId file = written("een", "twee", "drie");

            assertThat(text(files, file, 3)).isEqualTo("eentweedrie");
        });
    }

    @Test
    void storesNoPlainText() {
        Tenancy.run(NOORD, () -> {
            written("kanariepiet");

            List<Document> stored = fixture.mongo.findAll(Document.class, "bestandsdelen");
            assertThat(stored).hasSize(1);
            String bytes =
                    new String(stored.getFirst().get("inhoud", Binary.class).getData(), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("kanariepiet");
        });
    }

    @Test
    void cannotBeReadOnceTheKeyOfThePersonIsDestroyed() {
        Tenancy.run(NOORD, () -> {
            FileId file = written("een");
            encryption.destroyKey(PERSON);

            try (FieldEncryption restarted = fresh()) {
                var reopened = new EncryptedFiles(fixture.mongo, restarted);
                assertThatThrownBy(() -> text(reopened, file, 1)).isInstanceOf(KeyDestroyed.class);
            }
        });
    }

    @Test
    void keepsTheAttemptThatSucceededAndForgetsTheOthersOfItsOwnerOnly() {
        Tenancy.run(NOORD, () -> {
            FileId before = new FileId("b1", "aaa");
            FileId kept = new FileId("b1", "bbb");
            FileId after = new FileId("b1", "ccc");
            FileId neighbour = new FileId("b11", "aaa");
            for (FileId file : List.of(before, kept, after, neighbour)) {
                files.write(file, PERSON, 0, file.attempt().getBytes(StandardCharsets.UTF_8));
            }
            files.deleteOthers(kept);

            assertThat(text(files, kept, 1)).isEqualTo("bbb");
            assertThat(text(files, neighbour, 1)).isEqualTo("aaa");
            assertThat(fixture.mongo.findAll(Document.class, "bestandsdelen")).hasSize(2);
        });
    }

    @Test
    void deletesOneAttemptOrAllOfAnOwner() {
        Tenancy.run(NOORD, () -> {
            FileId one = written("een", "twee");
            FileId other = FileId.of(one.owner());
            files.write(other, PERSON, 0, new byte[] {1});
            files.delete(one);
            assertThat(fixture.mongo.findAll(Document.class, "bestandsdelen")).hasSize(1);

            files.deleteAll(one.owner());
            assertThat(fixture.mongo.findAll(Document.class, "bestandsdelen")).isEmpty();
        });
    }

    private FileId written(String... parts) {
        FileId file = FileId.of("b1");
        for (int number = 0; number < parts.length; number++) {
            files.write(file, PERSON, number, parts[number].getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String text(EncryptedFiles files, FileId file, int parts) {
        try {
            return new String(files.open(file, parts).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FieldEncryption fresh() {
        return new FieldEncryption(fixture.secrets, new DataKeys(fixture.mongo));
    }
}
