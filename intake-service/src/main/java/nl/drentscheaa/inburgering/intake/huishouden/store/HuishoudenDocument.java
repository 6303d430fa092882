package nl.drentscheaa.inburgering.intake.huishouden.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A household as stored.
 *
 * @param huidige the ids of who belongs to it now, unique over all households, so that nobody belongs to two; of a
 *     household without members its own id, since every document must have a value that is unique
 * @param outbox the events that wait for the relay
 */
@Document("huishoudens")
record HuishoudenDocument(
        @Id String huishoudenId,
        @Version @Field("versie") long versie,
        @Field("huidige") @Indexed(unique = true) List<String> huidige,
        @Field("gezinsleden") List<LidDeel> gezinsleden,
        @Field("regisseurAccount") @Nullable String regisseurAccount,
        @Field("regisseurNaam") @Nullable String regisseurNaam,
        @Field("outbox") List<OutboxEvent> outbox) {

    record LidDeel(
            @Field("nieuwkomerId") @Indexed String nieuwkomerId,
            @Field("relatie") String relatie,
            @Field("van") LocalDate van,
            @Field("tot") @Nullable LocalDate tot,
            @Field("opgegaan") @Nullable Instant opgegaan) {}
}
