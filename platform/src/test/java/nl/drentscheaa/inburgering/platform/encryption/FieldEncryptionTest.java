package nl.drentscheaa.inburgering.platform.encryption;

import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.NOORD;
import static nl.drentscheaa.inburgering.platform.tenancy.TenantFixture.ZUID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.drentscheaa.inburgering.platform.tenancy.NoGemeenteBound;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import nl.drentscheaa.inburgering.platform.tenancy.TenantFixture;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldEncryptionTest {

    private TenantFixture fixture;
    private FieldEncryption encryption;

    @BeforeEach
    void start() {
        fixture = new TenantFixture().with(DataKey.class);
        encryption = fresh();
    }

    @AfterEach
    void stop() {
        encryption.close();
        fixture.close();
    }

    @Test
    void readsWhatItWroteAndWritesItDifferentlyEachTime() {
        Tenancy.run(NOORD, () -> {
            Binary once = encryption.encrypt("p1", "Selam ሰላም");
            Binary twice = encryption.encrypt("p1", "Selam ሰላም");

            assertThat(once).isNotEqualTo(twice);
            assertThat(encryption.decrypt(once)).isEqualTo("Selam ሰላም");
            assertThat(encryption.decrypt(twice)).isEqualTo("Selam ሰላም");
        });
    }

    @Test
    void givesTheSameCiphertextForLookupAlsoAfterARestart() {
        Tenancy.run(NOORD, () -> {
            Binary before = encryption.encryptForLookup("999900006");
            try (FieldEncryption restarted = fresh()) {
                assertThat(restarted.encryptForLookup("999900006")).isEqualTo(before);
                assertThat(restarted.decrypt(before)).isEqualTo("999900006");
            }
        });
    }

    @Test
    void givesAnotherCiphertextInAnotherMunicipality() {
        Binary north = Tenancy.call(NOORD, () -> encryption.encryptForLookup("999900006"));
        Binary south = Tenancy.call(ZUID, () -> encryption.encryptForLookup("999900006"));

        assertThat(north).isNotEqualTo(south);
    }

    @Test
    void cannotReadWhatAnotherMunicipalityWrote() {
        Binary north = Tenancy.call(NOORD, () -> encryption.encrypt("p1", "geheim"));

        assertThatThrownBy(() -> Tenancy.call(ZUID, () -> encryption.decrypt(north)))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void storesNoPlainText() {
        Tenancy.run(NOORD, () -> {
            Binary cipher = encryption.encrypt("p1", "kanariepiet");
            String bytes = new String(cipher.getData(), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("kanariepiet");
            assertThat(fixture.mongo.findAll(Document.class, "sleutels").toString())
                    .doesNotContain("kanariepiet");
        });
    }

    @Test
    void cannotReadAPersonWhoseKeyIsDestroyedButStillReadsTheOthers() {
        Tenancy.run(NOORD, () -> {
            Binary gone = encryption.encrypt("p1", "weg");
            Binary stays = encryption.encrypt("p2", "blijft");

            encryption.destroyKey("p1");

            try (FieldEncryption restarted = fresh()) {
                assertThat(restarted.find(gone)).isEmpty();
                assertThat(restarted.find(stays)).contains("blijft");
            }
        });
    }

    @Test
    void makesOneKeyWhenManyAskAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ciphers = IntStream.range(0, 24)
                    .mapToObj(i -> threads.submit(() -> Tenancy.call(NOORD, () -> encryption.encrypt("p1", "n" + i))))
                    .toList();
            for (int i = 0; i < ciphers.size(); i++) {
                Future<Binary> cipher = ciphers.get(i);
                Binary value = cipher.get();
                assertThat(Tenancy.call(NOORD, () -> encryption.decrypt(value))).isEqualTo("n" + i);
            }
        }
        assertThat(Tenancy.call(NOORD, () -> fixture.mongo.findAll(Document.class, "sleutels")))
                .hasSize(1);
    }

    @Test
    void makesTheKeysOfManyTogetherAndKeepsThoseThatAreThere() {
        Tenancy.run(NOORD, () -> {
            Binary before = encryption.encrypt("p1", "eerder");

            List<Binary> ciphers = encryption.withKeysOf(
                    List.of("p1", "p2", "p3"),
                    () -> Stream.of("p1", "p2", "p3")
                            .map(person -> encryption.encrypt(person, "van " + person))
                            .toList());

            try (FieldEncryption restarted = fresh()) {
                assertThat(ciphers.stream().map(restarted::decrypt)).containsExactly("van p1", "van p2", "van p3");
                assertThat(restarted.decrypt(before)).isEqualTo("eerder");
            }
            assertThat(fixture.mongo.findAll(Document.class, "sleutels")).hasSize(3);
        });
    }

    @Test
    void sealsBytesForTheMunicipality() {
        byte[] plain = {0, 1, 2, 3, -1};
        byte[] sealed = Tenancy.call(NOORD, () -> encryption.seal(plain));

        assertThat(Tenancy.call(NOORD, () -> encryption.open(sealed))).isEqualTo(plain);
    }

    @Test
    void refusesToWorkWithoutAMunicipality() {
        assertThatThrownBy(() -> encryption.encrypt("p1", "x")).isInstanceOf(NoGemeenteBound.class);
    }

    private FieldEncryption fresh() {
        return new FieldEncryption(fixture.secrets, new DataKeys(fixture.mongo));
    }
}
