package nl.drentscheaa.inburgering.intake.nieuwkomer.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkering;
import nl.drentscheaa.inburgering.intake.nieuwkomer.Uitkeringswijziging;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** What a row of a benefit file changed, as stored. */
@Document("uitkeringswijzigingen")
record UitkeringswijzigingDocument(
        @Id UUID importregel,
        @Field("nieuwkomerId") @Indexed String nieuwkomerId,
        @Field("voorVan") @Nullable LocalDate voorVan,
        @Field("voorTot") @Nullable LocalDate voorTot,
        @Field("naVan") LocalDate naVan,
        @Field("naTot") @Nullable LocalDate naTot,
        @Field("bewaardOp") @Indexed Instant bewaardOp) {

    static UitkeringswijzigingDocument of(Uitkeringswijziging wijziging, Instant now) {
        return new UitkeringswijzigingDocument(
                wijziging.importregel(),
                wijziging.nieuwkomer().value(),
                wijziging.voor().map(Uitkering::van).orElse(null),
                wijziging.voor().flatMap(Uitkering::tot).orElse(null),
                wijziging.na().van(),
                wijziging.na().tot().orElse(null),
                now);
    }

    Uitkeringswijziging toWijziging() {
        return new Uitkeringswijziging(
                importregel,
                NieuwkomerId.of(nieuwkomerId),
                Uitkering.of(Optional.ofNullable(voorVan), Optional.ofNullable(voorTot)),
                new Uitkering(naVan, Optional.ofNullable(naTot)));
    }
}
