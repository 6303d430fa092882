package nl.drentscheaa.inburgering.intake.overdracht.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A handover as stored. Each {@code Binary} is encrypted under the key of the person: of the handover itself, and from
 * its end on, of the newcomer.
 *
 * @param organisatie the partner that made it
 * @param volgdatum the day on which the person is expected, as ISO text so that it sorts; empty when it is not known
 * @param verhuisdOp the day of the move, for the figures of a half year
 */
@Document("overdrachten")
@CompoundIndex(name = "status_volgdatum", def = "{'status': 1, 'volgdatum': 1, '_id': 1}")
@CompoundIndex(name = "organisatie_status_volgdatum", def = "{'organisatie': 1, 'status': 1, 'volgdatum': 1, '_id': 1}")
@CompoundIndex(name = "gezin_naam", def = "{'gezin': 1, 'sorteersleutel': 1}")
record OverdrachtDocument(
        @Id String id,
        @Version @Field("versie") long versie,
        @Field("organisatie") @Nullable String organisatie,
        @Field("nieuwkomerId") @Indexed @Nullable String nieuwkomerId,
        @Field("kenmerk") @Indexed(unique = true) String kenmerk,
        @Field("gezin") @Nullable String gezin,
        @Field("status") String status,
        @Field("volgdatum") String volgdatum,
        @Field("verhuisdOp") @Indexed @Nullable LocalDate verhuisdOp,
        @Field("sorteersleutel") String sorteersleutel,
        @Field("persoon") PersoonDeel persoon,
        @Field("dossier") DossierDeel dossier,
        @Field("verloop") List<OvergangDeel> verloop,
        @Field("medischeToelichting") @Nullable Binary medischeToelichting) {

    record PersoonDeel(
            @Field("bsn") @Nullable Binary bsn,
            @Field("voornamen") String voornamen,
            @Field("tussenvoegsel") @Nullable String tussenvoegsel,
            @Field("achternaam") String achternaam,
            @Field("geboortedatum") LocalDate geboortedatum,
            @Field("geslacht") String geslacht,
            @Field("nationaliteit") String nationaliteit,
            @Field("voorkeurstaal") String voorkeurstaal) {}

    record DossierDeel(
            @Field("voorinburgering") @Nullable String voorinburgering,
            @Field("lezen") @Nullable String lezen,
            @Field("schrijven") @Nullable String schrijven,
            @Field("luisteren") @Nullable String luisteren,
            @Field("spreken") @Nullable String spreken,
            @Field("medischeAandacht") @Nullable Binary medischeAandacht,
            @Field("gezinshereniging") @Nullable Binary gezinshereniging,
            @Field("opleiding") @Nullable Binary opleiding,
            @Field("werkervaring") @Nullable Binary werkervaring,
            @Field("contactNaam") @Nullable Binary contactNaam,
            @Field("contactTelefoon") @Nullable Binary contactTelefoon,
            @Field("contactEmail") @Nullable Binary contactEmail,
            @Field("opvanglocatie") @Nullable String opvanglocatie,
            @Field("slaapkamers") @Nullable Integer slaapkamers) {}

    record OvergangDeel(
            @Field("status") String status,
            @Field("datum") LocalDate datum,
            @Field("reden") @Nullable Binary reden) {}
}
