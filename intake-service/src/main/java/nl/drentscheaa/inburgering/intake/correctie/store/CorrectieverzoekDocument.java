package nl.drentscheaa.inburgering.intake.correctie.store;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A request as stored.
 *
 * @param verzoek encrypted under the key of the person, as the reason of the decision is
 */
@Document("correctieverzoeken")
@CompoundIndex(name = "nieuwkomer_gevraagd", def = "{'nieuwkomerId': 1, 'gevraagdOp': -1, '_id': -1}")
record CorrectieverzoekDocument(
        @Id String id,
        @Version @Field("versie") long versie,
        @Field("nieuwkomerId") String nieuwkomerId,
        @Field("gevraagdOp") LocalDate gevraagdOp,
        @Field("verzoek") Binary verzoek,
        @Field("door") String door,
        @Field("op") Instant op,
        @Field("besluit") @Nullable BesluitDocument besluit) {

    record BesluitDocument(
            @Field("uitkomst") String uitkomst,
            @Field("reden") @Nullable Binary reden,
            @Field("door") String door,
            @Field("op") Instant op) {}
}
