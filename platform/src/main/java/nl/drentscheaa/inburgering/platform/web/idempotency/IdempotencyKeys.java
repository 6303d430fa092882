package nl.drentscheaa.inburgering.platform.web.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.drentscheaa.inburgering.platform.encryption.FieldEncryption;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

/** The keys of the bound municipality. */
final class IdempotencyKeys {

    /** One that takes longer than this has died with its program. */
    private static final Duration ABANDONED = Duration.ofMinutes(1);

    private static final Duration REMEMBERED = Duration.ofHours(24);

    /** @param body base64 in JSON */
    record Answer(int status, Map<String, String> headers, byte[] body) {}

    /** What became of an attempt to take a key. */
    sealed interface Claim {
        /** It is ours: carry the request out. */
        record Taken() implements Claim {}

        /** It was carried out before. */
        record Answered(Answer answer) implements Claim {}

        /** It is being carried out. */
        record Busy() implements Claim {}

        /** It was used with another body. */
        record OtherBody() implements Claim {}
    }

    private final MongoTemplate mongo;
    private final FieldEncryption encryption;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    IdempotencyKeys(MongoTemplate mongo, FieldEncryption encryption, Clock clock) {
        this.mongo = mongo;
        this.encryption = encryption;
        this.clock = clock;
    }

    Claim claim(String key, String body) {
        Instant now = clock.instant();
        try {
            mongo.insert(new Remembered(key, body, now, null, null));
            return new Claim.Taken();
        } catch (DuplicateKeyException e) {
            return Optional.ofNullable(mongo.findById(key, Remembered.class))
                    .map(known -> assess(known, body, now))
                    .orElseGet(() -> claim(key, body));
        }
    }

    private Claim assess(Remembered known, String body, Instant now) {
        if (!known.body().equals(body)) {
            return new Claim.OtherBody();
        }
        Binary answer = known.answer();
        if (answer != null) {
            return new Claim.Answered(json.readValue(encryption.open(answer.getData()), Answer.class));
        }
        boolean abandoned = known.startedAt().plus(ABANDONED).isBefore(now);
        return abandoned && takeOver(known, now) ? new Claim.Taken() : new Claim.Busy();
    }

    private boolean takeOver(Remembered known, Instant now) {
        Query asItWas = Query.query(
                Criteria.where("_id").is(known.key()).and("startedAt").is(known.startedAt()));
        return mongo.updateFirst(asItWas, Update.update("startedAt", now), Remembered.class)
                        .getModifiedCount()
                == 1;
    }

    void remember(String key, Answer answer) {
        var sealed = new Binary(encryption.seal(json.writeValueAsBytes(answer)));
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(key)),
                new Update().set("status", answer.status()).set("answer", sealed),
                Remembered.class);
    }

    /** The request failed, or its answer may not be kept: the same key may try again. */
    void release(String key) {
        mongo.remove(Query.query(Criteria.where("_id").is(key)), Remembered.class);
    }

    /** Removes keys of more than a day ago; not every database does so by itself. */
    void sweep() {
        mongo.remove(Query.query(Criteria.where("startedAt").lt(clock.instant().minus(REMEMBERED))), Remembered.class);
    }
}
