package nl.drentscheaa.inburgering.platform.encryption;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import org.bson.BsonBinary;
import org.bson.types.Binary;

/** Keys that were found or made together, so that nobody needs to ask the database for them one by one. */
final class KnownKeys {

    private final GemeenteId gemeente;
    private final Map<String, DataKey> byOwner = new HashMap<>();
    private final Map<Binary, DataKey> byId = new HashMap<>();

    KnownKeys(GemeenteId gemeente) {
        this.gemeente = gemeente;
    }

    /** Whether they are of the municipality: another one may know a person under the same id. */
    boolean areOf(GemeenteId other) {
        return gemeente.equals(other);
    }

    void add(DataKey key) {
        byOwner.put(key.owner(), key);
        byId.put(key.keyId(), key);
    }

    Optional<DataKey> findByOwner(String owner) {
        return Optional.ofNullable(byOwner.get(owner));
    }

    Optional<DataKey> findById(BsonBinary keyId) {
        return Optional.ofNullable(byId.get(new Binary(keyId.getData())));
    }
}
