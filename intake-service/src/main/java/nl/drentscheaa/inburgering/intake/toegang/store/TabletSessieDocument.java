package nl.drentscheaa.inburgering.intake.toegang.store;

import java.time.Instant;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toegang.TabletSessie;
import nl.drentscheaa.inburgering.intake.toegang.Toegang;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** A session as stored. */
@Document("tabletsessies")
record TabletSessieDocument(
        @Id String sessieId,
        @Field("nieuwkomerId") @Indexed String nieuwkomerId,
        @Field("intakeId") @Indexed String intakeId,
        @Field("begonnenOp") @Indexed Instant begonnenOp,
        @Field("gebruiktOp") Instant gebruiktOp,
        @Field("beeindigd") boolean beeindigd) {

    static TabletSessieDocument of(TabletSessie sessie) {
        return new TabletSessieDocument(
                sessie.id().toString(),
                sessie.toegang().nieuwkomer().value(),
                sessie.toegang().intake().orElseThrow().toString(),
                sessie.begonnenOp(),
                sessie.gebruiktOp(),
                sessie.beeindigd());
    }

    TabletSessie toSessie() {
        return new TabletSessie(
                UUID.fromString(sessieId),
                new Toegang(NieuwkomerId.of(nieuwkomerId), UUID.fromString(intakeId)),
                begonnenOp,
                gebruiktOp,
                beeindigd);
    }
}
