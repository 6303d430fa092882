package nl.drentscheaa.inburgering.platform.encryption;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.drentscheaa.inburgering.platform.encryption.CryptEngine.Algorithm;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Secrets;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Binary;

/**
 * Encrypts and decrypts single fields for the bound municipality.
 *
 * <p>Ciphertext is stored as plain binary, since not every server accepts MongoDB's own subtype for it; the bytes are
 * MongoDB's. Each method throws {@link nl.drentscheaa.inburgering.platform.tenancy.NoGemeenteBound} outside a
 * municipality.
 */
public final class FieldEncryption implements AutoCloseable {

    private static final String GEMEENTE_KEY = "gemeente";

    private final Secrets secrets;
    private final DataKeys keys;
    private final Map<GemeenteId, CryptEngine> engines = new ConcurrentHashMap<>();

    FieldEncryption(Secrets secrets, DataKeys keys) {
        this.secrets = secrets;
        this.keys = keys;
    }

    /**
     * Encrypts a text under the key of one person, which is made when there is none yet. The same text gives another
     * ciphertext each time.
     *
     * @param person whose key; any stable id
     */
    public Binary encrypt(String person, String plain) {
        return encrypted(new BsonString(plain), keyOf(owner(person)), Algorithm.RANDOM);
    }

    /**
     * Encrypts a text under the municipality's key so that the same text always gives the same ciphertext and can be
     * looked up. Only for values that are unique by nature, such as a citizen service number.
     */
    public Binary encryptForLookup(String plain) {
        return encrypted(new BsonString(plain), keyOf(GEMEENTE_KEY), Algorithm.DETERMINISTIC);
    }

    /**
     * Does work that encrypts texts of many people: their keys are found, or made and stored, together instead of one
     * by one.
     *
     * @param persons whose texts; any stable ids
     */
    public <T> T withKeysOf(Collection<String> persons, Supplier<T> work) {
        Set<String> owners = persons.stream().map(FieldEncryption::owner).collect(Collectors.toSet());
        return keys.withKeysOf(owners, () -> engine().createKey(), work);
    }

    /** @throws KeyDestroyed when the key is gone */
    public String decrypt(Binary cipher) {
        return decrypted(cipher).asString().getValue();
    }

    /** As {@link #decrypt}, but empty when the key is gone. */
    public Optional<String> find(Binary cipher) {
        try {
            return Optional.of(decrypt(cipher));
        } catch (KeyDestroyed e) {
            return Optional.empty();
        }
    }

    /** Encrypts bytes under the municipality's key; for working data that belongs to no single person. */
    public byte[] seal(byte[] plain) {
        return encrypted(new BsonBinary(plain), keyOf(GEMEENTE_KEY), Algorithm.RANDOM)
                .getData();
    }

    /** Encrypts bytes under the key of one person, which is made when there is none yet. */
    public byte[] seal(String person, byte[] plain) {
        return encrypted(new BsonBinary(plain), keyOf(owner(person)), Algorithm.RANDOM)
                .getData();
    }

    /**
     * Opens what was sealed, under whichever key.
     *
     * @throws KeyDestroyed when the key is gone
     */
    public byte[] open(byte[] sealed) {
        return decrypted(new Binary(sealed)).asBinary().getData();
    }

    /**
     * Destroys the key of one person: nothing that was encrypted under it can be read again, in old backups neither.
     * Other programs forget the key within a minute.
     */
    public void destroyKey(String person) {
        keys.delete(owner(person));
    }

    @Override
    public void close() {
        engines.values().forEach(CryptEngine::close);
    }

    private static String owner(String person) {
        return "persoon:" + person;
    }

    private Binary encrypted(BsonValue plain, BsonBinary key, Algorithm algorithm) {
        return new Binary(
                engine().encrypt(plain, key, algorithm, keys::findById).getData());
    }

    private BsonValue decrypted(Binary cipher) {
        return engine().decrypt(new BsonBinary(BsonBinarySubType.ENCRYPTED, cipher.getData()), keys::findById);
    }

    private BsonBinary keyOf(String owner) {
        return keys.findByOwner(owner).orElseGet(() -> keys.add(owner, engine().createKey()));
    }

    private CryptEngine engine() {
        return engines.computeIfAbsent(
                Tenancy.current().id(), id -> new CryptEngine(secrets.getBytes("sleutels/" + id.value())));
    }
}
