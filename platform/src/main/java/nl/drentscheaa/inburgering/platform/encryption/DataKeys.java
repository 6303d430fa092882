package nl.drentscheaa.inburgering.platform.encryption;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.drentscheaa.inburgering.platform.tenancy.GemeenteId;
import nl.drentscheaa.inburgering.platform.tenancy.Tenancy;
import org.bson.BsonBinary;
import org.bson.BsonBinarySubType;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The data keys in the bound municipality's database. */
final class DataKeys {

    private static final ScopedValue<KnownKeys> KNOWN = ScopedValue.newInstance();

    private final MongoTemplate mongo;

    /** The key of the municipality is asked for with every write; it is never destroyed while it is in use. */
    private final Map<GemeenteId, Map<String, BsonBinary>> shared = new ConcurrentHashMap<>();

    DataKeys(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Adds a key for each of the owners who has none, and knows all of them for the time of the work. */
    <T> T withKeysOf(Set<String> owners, Supplier<BsonDocument> create, Supplier<T> work) {
        var known = new KnownKeys(Tenancy.current().id());
        mongo.find(Query.query(Criteria.where("_id").in(owners)), DataKey.class).forEach(known::add);
        List<DataKey> added = owners.stream()
                .filter(owner -> known.findByOwner(owner).isEmpty())
                .map(owner -> dataKey(owner, create.get()))
                .toList();
        mongo.insertAll(added);
        added.forEach(known::add);
        return ScopedValue.where(KNOWN, known).call(work::get);
    }

    private static Optional<KnownKeys> held() {
        return KNOWN.isBound()
                ? Optional.of(KNOWN.get())
                        .filter(keys -> keys.areOf(Tenancy.current().id()))
                : Optional.empty();
    }

    Optional<BsonBinary> findByOwner(String owner) {
        Optional<DataKey> held = held().flatMap(keys -> keys.findByOwner(owner));
        if (held.isPresent()) {
            return held.map(key -> uuid(key.keyId()));
        }
        BsonBinary known = sharedOfGemeente().get(owner);
        if (known != null) {
            return Optional.of(known);
        }
        return Optional.ofNullable(mongo.findById(owner, DataKey.class)).map(key -> remember(owner, key));
    }

    Optional<BsonDocument> findById(BsonBinary keyId) {
        Optional<DataKey> held = held().flatMap(keys -> keys.findById(keyId));
        if (held.isPresent()) {
            return held.map(DataKeys::document);
        }
        Query byId = Query.query(Criteria.where("keyId").is(new Binary(keyId.getData())));
        return Optional.ofNullable(mongo.findOne(byId, DataKey.class)).map(DataKeys::document);
    }

    /** Adds a key, or gives the one that another writer added at the same moment. */
    BsonBinary add(String owner, BsonDocument key) {
        DataKey added = dataKey(owner, key);
        try {
            mongo.insert(added);
            return uuid(added.keyId());
        } catch (DuplicateKeyException e) {
            return findByOwner(owner).orElseThrow(() -> e);
        }
    }

    private static DataKey dataKey(String owner, BsonDocument key) {
        BsonBinary keyId = key.getBinary("_id");
        Document stored = new DocumentCodec()
                .decode(key.asBsonReader(), DecoderContext.builder().build());
        // The id stands beside it; an UUID inside would be stored in whichever form the client is set to.
        stored.remove("_id");
        return new DataKey(owner, new Binary(keyId.getData()), stored);
    }

    void delete(String owner) {
        mongo.remove(Query.query(Criteria.where("_id").is(owner)), DataKey.class);
    }

    private BsonBinary remember(String owner, DataKey key) {
        BsonBinary keyId = uuid(key.keyId());
        if (!owner.startsWith("persoon:")) {
            sharedOfGemeente().put(owner, keyId);
        }
        return keyId;
    }

    private Map<String, BsonBinary> sharedOfGemeente() {
        return shared.computeIfAbsent(Tenancy.current().id(), id -> new ConcurrentHashMap<>());
    }

    private static BsonDocument document(DataKey key) {
        BsonDocument document = key.key().toBsonDocument();
        document.put("_id", uuid(key.keyId()));
        return document;
    }

    private static BsonBinary uuid(Binary keyId) {
        return new BsonBinary(BsonBinarySubType.UUID_STANDARD, keyId.getData());
    }
}
