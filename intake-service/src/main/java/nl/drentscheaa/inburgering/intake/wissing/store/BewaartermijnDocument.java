package nl.drentscheaa.inburgering.intake.wissing.store;

import nl.drentscheaa.inburgering.intake.wissing.Bewaartermijn;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/** A retention period that was set, by the part that it holds for. */
@Document("bewaartermijnen")
record BewaartermijnDocument(
        @Id String deel,
        @Version @Field("versie") long versie,
        @Field("jaren") int jaren,
        @Field("bron") String bron) {

    static BewaartermijnDocument of(Bewaartermijn termijn) {
        return new BewaartermijnDocument(termijn.deel(), termijn.version(), termijn.jaren(), termijn.bron());
    }

    Bewaartermijn toBewaartermijn() {
        return new Bewaartermijn(deel, jaren, bron, versie);
    }
}
