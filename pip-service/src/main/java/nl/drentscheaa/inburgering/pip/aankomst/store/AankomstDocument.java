package nl.drentscheaa.inburgering.pip.aankomst.store;

import java.time.LocalDate;
import java.util.Optional;
import nl.drentscheaa.inburgering.pip.aankomst.Aankomst;
import nl.drentscheaa.inburgering.pip.aankomst.NieuwkomerId;
import nl.drentscheaa.inburgering.pip.aankomst.Regime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The read model as stored. The feed makes a document first and fills it a moment later: until then it is empty. */
@Document("aankomst")
record AankomstDocument(
        @Id String nieuwkomerId,
        @Nullable String dossiernummer,
        @Nullable String weergavenaam,
        @Nullable String regime,
        @Nullable LocalDate aankomstdatum,
        @Nullable LocalDate vertrokkenOp,
        @Nullable Boolean opgegaan) {

    Optional<Aankomst> toAankomst() {
        if (dossiernummer == null || weergavenaam == null || regime == null || aankomstdatum == null) {
            return Optional.empty();
        }
        return Optional.of(new Aankomst(
                NieuwkomerId.of(nieuwkomerId),
                dossiernummer,
                weergavenaam,
                Regime.of(regime),
                aankomstdatum,
                Optional.ofNullable(vertrokkenOp),
                Boolean.TRUE.equals(opgegaan)));
    }
}
