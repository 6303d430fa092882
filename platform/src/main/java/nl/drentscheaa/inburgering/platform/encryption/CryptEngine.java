package nl.drentscheaa.inburgering.platform.encryption;

import com.mongodb.internal.crypt.capi.MongoCrypt;
import com.mongodb.internal.crypt.capi.MongoCryptContext;
import com.mongodb.internal.crypt.capi.MongoCryptOptions;
import com.mongodb.internal.crypt.capi.MongoCrypts;
import com.mongodb.internal.crypt.capi.MongoDataKeyOptions;
import com.mongodb.internal.crypt.capi.MongoExplicitEncryptOptions;
import com.mongodb.internal.crypt.capi.MongoLocalKmsProviderOptions;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * MongoDB's encryption library for one municipality.
 *
 * <p>The driver's {@code ClientEncryption} drives the same library, but opens a client of its own per key vault and
 * looks keys up by a query that the embedded database answers by reading all of them. Here the caller looks a key up
 * by its id. The ciphertext is the same: either can read what the other wrote. See ADR 0004.
 */
final class CryptEngine implements AutoCloseable {

    private static final String VALUE = "v";

    enum Algorithm {
        DETERMINISTIC("AEAD_AES_256_CBC_HMAC_SHA_512-Deterministic"),
        RANDOM("AEAD_AES_256_CBC_HMAC_SHA_512-Random");

        private final String name;

        Algorithm(String name) {
            this.name = name;
        }
    }

    private final MongoCrypt crypt;

    /** @param masterKey the municipality's master key, 96 bytes */
    CryptEngine(byte[] masterKey) {
        var local = MongoLocalKmsProviderOptions.builder()
                .localMasterKey(ByteBuffer.wrap(masterKey))
                .build();
        this.crypt = MongoCrypts.create(
                MongoCryptOptions.builder().localKmsProviderOptions(local).build());
    }

    /** A new data key as MongoDB's key document, encrypted by the master key. */
    BsonDocument createKey() {
        var options = new MongoDataKeyOptions.Builder()
                .masterKey(new BsonDocument("provider", new BsonString("local")))
                .build();
        try (MongoCryptContext context = crypt.createDataKeyContext("local", options)) {
            return decoded(context.finish());
        }
    }

    BsonBinary encrypt(BsonValue plain, BsonBinary keyId, Algorithm algorithm, KeyLookup keys) {
        var options = MongoExplicitEncryptOptions.builder()
                .keyId(keyId)
                .algorithm(algorithm.name)
                .build();
        try (MongoCryptContext context =
                crypt.createExplicitEncryptionContext(new BsonDocument(VALUE, plain), options)) {
            return finish(context, keys).getBinary(VALUE);
        }
    }

    BsonValue decrypt(BsonBinary cipher, KeyLookup keys) {
        try (MongoCryptContext context = crypt.createExplicitDecryptionContext(new BsonDocument(VALUE, cipher))) {
            return Objects.requireNonNull(finish(context, keys).get(VALUE));
        }
    }

    @Override
    public void close() {
        crypt.close();
    }

    /** Finds a key document by its id. */
    interface KeyLookup extends Function<BsonBinary, Optional<BsonDocument>> {}

    private static BsonDocument finish(MongoCryptContext context, KeyLookup keys) {
        while (context.getState() != MongoCryptContext.State.READY) {
            if (context.getState() != MongoCryptContext.State.NEED_MONGO_KEYS) {
                throw new IllegalStateException("unexpected state of the encryption library: " + context.getState());
            }
            context.addMongoOperationResult(
                    keys.apply(wantedKey(context.getMongoOperation())).orElseThrow(KeyDestroyed::new));
            context.completeMongoOperation();
        }
        return decoded(context.finish());
    }

    /** The library asks for keys as {@code {$or: [{_id: {$in: [id]}}, …]}}; one value is under one key. */
    private static BsonBinary wantedKey(BsonDocument query) {
        return query.getArray("$or")
                .get(0)
                .asDocument()
                .getDocument("_id")
                .getArray("$in")
                .get(0)
                .asBinary();
    }

    /** Decodes the library's raw answer before its context, and with it its memory, is closed. */
    private static BsonDocument decoded(RawBsonDocument answer) {
        return answer.decode(new BsonDocumentCodec());
    }
}
