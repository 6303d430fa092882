package nl.drentscheaa.inburgering.intake.taakstelling.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.drentscheaa.inburgering.intake.taakstelling.Halfjaar;
import nl.drentscheaa.inburgering.intake.taakstelling.Opgave;
import nl.drentscheaa.inburgering.intake.taakstelling.Ruil;
import nl.drentscheaa.inburgering.intake.taakstelling.Taakstelling;
import nl.drentscheaa.inburgering.intake.taakstelling.Toelichting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The number of a half year as stored. About nobody, and so not encrypted.
 *
 * @param halfjaar as in addresses: it sorts
 */
@Document("taakstellingen")
record TaakstellingDocument(
        @Id String halfjaar,
        @Version @Field("versie") long versie,
        @Field("aantal") int aantal,
        @Field("gepubliceerdOp") LocalDate gepubliceerdOp,
        @Field("beginachterstand") @Nullable Integer beginachterstand,
        @Field("ruilen") List<RuilDocument> ruilen,
        @Field("door") String door,
        @Field("op") Instant op) {

    record RuilDocument(
            @Field("met") String met,
            @Field("overgenomen") int overgenomen,
            @Field("afgestaan") int afgestaan,
            @Field("toelichting") @Nullable String toelichting) {

        static RuilDocument of(Ruil ruil) {
            return new RuilDocument(
                    ruil.met(),
                    ruil.overgenomen(),
                    ruil.afgestaan(),
                    ruil.toelichting().map(Toelichting::value).orElse(null));
        }

        Ruil toRuil() {
            return new Ruil(
                    met,
                    overgenomen,
                    afgestaan,
                    Optional.ofNullable(toelichting).map(Toelichting::new));
        }
    }

    static TaakstellingDocument of(Taakstelling taakstelling) {
        Opgave opgave = taakstelling.opgave();
        return new TaakstellingDocument(
                taakstelling.halfjaar().toString(),
                taakstelling.version(),
                opgave.aantal(),
                opgave.gepubliceerdOp(),
                opgave.beginachterstand().orElse(null),
                opgave.ruilen().stream().map(RuilDocument::of).toList(),
                taakstelling.door(),
                taakstelling.op());
    }

    Taakstelling toTaakstelling() {
        return new Taakstelling(
                Halfjaar.of(halfjaar),
                new Opgave(
                        aantal,
                        gepubliceerdOp,
                        Optional.ofNullable(beginachterstand),
                        ruilen.stream().map(RuilDocument::toRuil).toList()),
                door,
                op,
                versie);
    }
}
