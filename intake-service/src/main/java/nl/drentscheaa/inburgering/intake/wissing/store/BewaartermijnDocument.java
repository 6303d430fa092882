package nl.drentscheaa.inburgering.intake.wissing.store;

import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.wissing.Bewaarregel;
import nl.drentscheaa.inburgering.intake.wissing.Bewaartermijn;
import nl.drentscheaa.inburgering.intake.wissing.store.WissingDocument.ParaafDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A retention period that was set, by the part that it holds for. About nobody, and so not encrypted.
 *
 * @param ingesteld absent in what was stored before that was written down
 * @param eerdere likewise
 */
@Document("bewaartermijnen")
record BewaartermijnDocument(
        @Id String deel,
        @Version @Field("versie") long versie,
        @Field("jaren") int jaren,
        @Field("bron") String bron,
        @Field("ingesteld") @Nullable ParaafDocument ingesteld,
        @Field("eerdere") @Nullable List<RegelDocument> eerdere) {

    record RegelDocument(
            @Field("jaren") int jaren,
            @Field("bron") String bron,
            @Field("ingesteld") @Nullable ParaafDocument ingesteld) {

        static RegelDocument of(Bewaarregel regel) {
            return new RegelDocument(
                    regel.jaren(),
                    regel.bron(),
                    regel.ingesteld().map(ParaafDocument::of).orElse(null));
        }

        Bewaarregel toRegel() {
            return new Bewaarregel(jaren, bron, Optional.ofNullable(ingesteld).map(ParaafDocument::toParaaf));
        }
    }

    static BewaartermijnDocument of(Bewaartermijn termijn) {
        RegelDocument holds = RegelDocument.of(termijn.regel());
        return new BewaartermijnDocument(
                termijn.deel(),
                termijn.version(),
                holds.jaren(),
                holds.bron(),
                holds.ingesteld(),
                termijn.eerdere().stream().map(RegelDocument::of).toList());
    }

    Bewaartermijn toBewaartermijn() {
        return new Bewaartermijn(
                deel,
                new RegelDocument(jaren, bron, ingesteld).toRegel(),
                Optional.ofNullable(eerdere).orElse(List.of()).stream()
                        .map(RegelDocument::toRegel)
                        .toList(),
                versie);
    }
}
