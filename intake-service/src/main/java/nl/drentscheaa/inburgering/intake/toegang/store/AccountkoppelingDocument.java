package nl.drentscheaa.inburgering.intake.toegang.store;

import java.time.Instant;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toegang.Accountkoppeling;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** A link as stored: its two unique keys keep both sides to one. */
@Document("accountkoppelingen")
record AccountkoppelingDocument(
        @Id String nieuwkomerId,
        @Field("account") @Indexed(unique = true) String account,
        @Field("gekoppeldOp") Instant gekoppeldOp) {

    static AccountkoppelingDocument of(Accountkoppeling koppeling) {
        return new AccountkoppelingDocument(
                koppeling.nieuwkomer().value(), koppeling.account(), koppeling.gekoppeldOp());
    }

    Accountkoppeling toKoppeling() {
        return new Accountkoppeling(NieuwkomerId.of(nieuwkomerId), account, gekoppeldOp);
    }
}
