package nl.drentscheaa.inburgering.platform.encryption;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A data key of one person, or of the municipality as a whole, itself encrypted by the municipality's master key.
 *
 * @param owner whose key it is
 * @param keyId the id that each ciphertext carries
 * @param key MongoDB's own key document
 */
@Document("sleutels")
record DataKey(
        @Id String owner,
        @Indexed(unique = true) @Field("sleutelId") Binary keyId,
        @Field("sleutel") org.bson.Document key) {}
