package nl.drentscheaa.inburgering.intake.intake.store;

import java.time.Instant;
import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * An intake as stored.
 *
 * @param vragenlijst the name of the questionnaire; {@code nummer} is its version
 * @param antwoorden all answers but those about health, encrypted under the key of the person; which questions were
 *     answered says something too, so that it is one text
 * @param gezondheid the answers about health, likewise and apart, so that they can be given or withheld apart
 * @param outbox the events that wait for the relay
 */
@Document("intakes")
@CompoundIndex(
        name = "nieuwkomer_vragenlijst",
        def = "{'nieuwkomerId': 1, 'vragenlijst': 1, 'nummer': 1}",
        unique = true)
record IntakeDocument(
        @Id String intakeId,
        @Version @Field("versie") long versie,
        @Field("nieuwkomerId") String nieuwkomerId,
        @Field("vragenlijst") String vragenlijst,
        @Field("nummer") int nummer,
        @Field("taal") String taal,
        @Field("status") String status,
        @Field("gestartOp") Instant gestartOp,
        @Field("ingevuldOp") @Nullable Instant ingevuldOp,
        @Field("afgerondOp") @Nullable Instant afgerondOp,
        @Field("antwoorden") Binary antwoorden,
        @Field("gezondheid") Binary gezondheid,
        @Field("outbox") List<OutboxEvent> outbox) {}
