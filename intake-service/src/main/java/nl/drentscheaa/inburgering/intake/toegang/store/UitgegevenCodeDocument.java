package nl.drentscheaa.inburgering.intake.toegang.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.toegang.Codestatus;
import nl.drentscheaa.inburgering.intake.toegang.Toegang;
import nl.drentscheaa.inburgering.intake.toegang.UitgegevenCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A code as stored. There are never more than there are places: a code whose time is over makes room for another.
 *
 * @param intakeId absent for a code that links an account
 */
@Document("toegangscodes")
record UitgegevenCodeDocument(
        @Id String vak,
        @Version @Field("versie") long versie,
        @Field("nieuwkomerId") @Indexed String nieuwkomerId,
        @Field("intakeId") @Indexed @Nullable String intakeId,
        @Field("hash") String hash,
        @Field("geldigTot") Instant geldigTot,
        @Field("pogingen") int pogingen,
        @Field("status") String status) {

    static UitgegevenCodeDocument of(UitgegevenCode code) {
        return new UitgegevenCodeDocument(
                code.vak(),
                code.version(),
                code.toegang().nieuwkomer().value(),
                code.toegang().intake().map(UUID::toString).orElse(null),
                code.hash(),
                code.geldigTot(),
                code.pogingen(),
                code.status().name());
    }

    UitgegevenCode toCode() {
        return new UitgegevenCode(
                vak,
                new Toegang(
                        NieuwkomerId.of(nieuwkomerId),
                        Optional.ofNullable(intakeId).map(UUID::fromString)),
                hash,
                geldigTot,
                pogingen,
                Codestatus.valueOf(status),
                versie);
    }
}
