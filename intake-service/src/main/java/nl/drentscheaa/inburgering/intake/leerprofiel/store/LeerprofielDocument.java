package nl.drentscheaa.inburgering.intake.leerprofiel.store;

import java.time.Instant;
import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A learning profile as stored. Found by the id of the newcomer only. Each {@code Binary} is encrypted under the key of
 * the person.
 *
 * @param voorgesteld the route that others were last told of
 * @param outbox the events that wait for the relay
 */
@Document("leerprofielen")
record LeerprofielDocument(
        @Id String nieuwkomerId,
        @Version @Field("versie") long versie,
        @Field("vastleggingen") List<VastleggingDocument> vastleggingen,
        @Field("besluiten") List<BesluitDocument> besluiten,
        @Field("voorgesteld") @Nullable String voorgesteld,
        @Field("outbox") List<OutboxEvent> outbox) {

    /** @param inhoud see {@link GegevensInhoud} */
    record VastleggingDocument(
            @Field("door") String door,
            @Field("op") Instant op,
            @Field("inhoud") Binary inhoud) {}

    /** @param inhoud see {@link BesluitInhoud} */
    record BesluitDocument(
            @Field("door") String door,
            @Field("op") Instant op,
            @Field("inhoud") Binary inhoud) {}
}
