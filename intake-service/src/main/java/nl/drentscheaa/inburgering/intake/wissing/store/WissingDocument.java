package nl.drentscheaa.inburgering.intake.wissing.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.nieuwkomer.NieuwkomerId;
import nl.drentscheaa.inburgering.intake.wissing.Paraaf;
import nl.drentscheaa.inburgering.intake.wissing.Wisgrond;
import nl.drentscheaa.inburgering.intake.wissing.Wissing;
import nl.drentscheaa.inburgering.intake.wissing.Wisstatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** An erasure as stored: one for each person. */
@Document("wissingen")
@CompoundIndex(name = "status_voorgesteld", def = "{'status': 1, 'voorgesteld.op': 1, '_id': 1}")
record WissingDocument(
        @Id String nieuwkomerId,
        @Version @Field("versie") long versie,
        @Field("grond") String grond,
        @Field("sinds") LocalDate sinds,
        @Field("status") String status,
        @Field("voorgesteld") ParaafDocument voorgesteld,
        @Field("bevestigd") @Nullable ParaafDocument bevestigd) {

    record ParaafDocument(
            @Field("gebruiker") String gebruiker,
            @Field("naam") String naam,
            @Field("op") Instant op) {

        static ParaafDocument of(Paraaf paraaf) {
            return new ParaafDocument(paraaf.gebruiker(), paraaf.naam(), paraaf.op());
        }

        Paraaf toParaaf() {
            return new Paraaf(gebruiker, naam, op);
        }
    }

    static WissingDocument of(Wissing wissing) {
        return new WissingDocument(
                wissing.nieuwkomer().value(),
                wissing.version(),
                wissing.grond().name(),
                wissing.sinds(),
                wissing.status().name(),
                ParaafDocument.of(wissing.voorgesteld()),
                wissing.bevestigd().map(ParaafDocument::of).orElse(null));
    }

    Wissing toWissing() {
        return new Wissing(
                NieuwkomerId.of(nieuwkomerId),
                Wisgrond.valueOf(grond),
                sinds,
                Wisstatus.valueOf(status),
                voorgesteld.toParaaf(),
                Optional.ofNullable(bevestigd).map(ParaafDocument::toParaaf),
                versie);
    }
}
