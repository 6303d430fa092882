package nl.drentscheaa.inburgering.intake.gesprek.store;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A conversation as stored, found by the id of its intake.
 *
 * @param verslag all that was written down, encrypted under the key of the person
 */
@Document("gesprekken")
record GesprekDocument(
        @Id String intakeId,
        @Version @Field("versie") long versie,
        @Field("nieuwkomerId") String nieuwkomerId,
        @Field("verslag") Binary verslag) {}
