package nl.drentscheaa.inburgering.platform.web.idempotency;

import java.time.Instant;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A request that was sent with a key.
 *
 * @param key hash of caller, path and key
 * @param body hash of the body
 * @param startedAt when it was taken up
 * @param status of the answer; absent while it is being carried out
 * @param answer headers and body, sealed: they may hold personal data
 */
@Document("idempotentie")
record Remembered(
        @Id String key,
        String body,
        Instant startedAt,
        @Nullable Integer status,
        @Nullable Binary answer) {}
