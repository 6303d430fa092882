package nl.drentscheaa.inburgering.intake.bijlage.store;

import java.time.Instant;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A document as stored.
 *
 * @param status how it stands, and {@code sinds} since when: what the sweep asks for
 * @param titel encrypted under the key of the person
 */
@Document("bijlagen")
@CompoundIndex(name = "nieuwkomer_status", def = "{'nieuwkomerId': 1, 'status': 1, 'op': -1, '_id': -1}")
@CompoundIndex(name = "status_sinds", def = "{'status': 1, 'sinds': 1}")
record BijlageDocument(
        @Id String id,
        @Version @Field("versie") long versie,
        @Field("nieuwkomerId") String nieuwkomerId,
        @Field("status") String status,
        @Field("sinds") Instant sinds,
        @Field("soort") String soort,
        @Field("titel") Binary titel,
        @Field("door") String door,
        @Field("op") Instant op,
        @Field("bestand") @Nullable BestandDeel bestand,
        @Field("verwijderdDoor") @Nullable String verwijderdDoor,
        @Field("verwijderdOp") @Nullable Instant verwijderdOp) {

    /** @param poging which attempt to send it succeeded */
    record BestandDeel(
            @Field("poging") String poging,
            @Field("type") String type,
            @Field("delen") int delen,
            @Field("bytes") long bytes,
            @Field("sha256") String sha256,
            @Field("gescand") boolean gescand) {}
}
