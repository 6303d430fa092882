package nl.drentscheaa.inburgering.platform.encryption;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A sealed part of a file.
 *
 * @param id the owner, the attempt and the number of the part: parts of an owner stand together, in order
 * @param content ciphertext
 */
@Document("bestandsdelen")
record FilePart(@Id String id, @Field("inhoud") Binary content) {}
