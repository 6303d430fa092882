package nl.drentscheaa.inburgering.intake.radar.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.drentscheaa.inburgering.platform.feed.OutboxEvent;
import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The measurements of a newcomer as stored. Found by the id of the newcomer only.
 *
 * @param outbox the events that wait for the relay
 */
@Document("radars")
record RadarDocument(
        @Id String nieuwkomerId,
        @Version @Field("versie") long versie,
        @Field("metingen") List<MetingDocument> metingen,
        @Field("outbox") List<OutboxEvent> outbox) {

    /** @param instrument the name; its number stands in {@code instrumentNummer} */
    record MetingDocument(
            @Field("nummer") int nummer,
            @Field("instrument") String instrument,
            @Field("instrumentNummer") int instrumentNummer,
            @Field("vastleggingen") List<VastleggingDocument> vastleggingen) {}

    /** @param inhoud scores and words, encrypted under the key of the person: see {@link Inhoud} */
    record VastleggingDocument(
            @Field("datum") LocalDate datum,
            @Field("door") String door,
            @Field("op") Instant op,
            @Field("inhoud") Binary inhoud) {}
}
